namespace OmaVideo.Core.Rendering;

/// <summary>Words with how long each takes to say, and the pause after it, in <see cref="SpeechWeight"/>'s terms.</summary>
internal sealed class SpokenWords
{
    private readonly double[] sounds;
    private readonly double[] pauses;

    public SpokenWords(IReadOnlyList<string> words)
    {
        Words = words;
        pauses = [.. words.Select(SpeechWeight.Pause)];
        sounds = [0, .. words.Select((word, i) => SpeechWeight.Sound(word, i == words.Count - 1 || pauses[i] > 0))];
        for (var i = 1; i < sounds.Length; i++)
            sounds[i] += sounds[i - 1];
    }

    public IReadOnlyList<string> Words { get; }

    public double Total => sounds[^1];

    public bool IsMarked(int word) => pauses[word] > 0;

    /// <summary>The sound of the words from one until before another.</summary>
    public double Sound(int from, int until) => sounds[until] - sounds[from];

    /// <summary>How many of the words from one until before another have a mark after them.</summary>
    public int Marks(int from, int until) => pauses[from..until].Count(pause => pause > 0);

    /// <summary>How much is said and paused before each word begins and before it ends. The pause after the last word is none of it.</summary>
    public double[] Moments()
    {
        var moments = new double[2 * Words.Count];
        var paused = 0.0;
        for (var i = 0; i < Words.Count; i++)
        {
            (moments[2 * i], moments[(2 * i) + 1]) = (sounds[i] + paused, sounds[i + 1] + paused);
            paused += pauses[i];
        }

        return moments;
    }
}
