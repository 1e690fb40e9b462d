namespace OmaVideo.Core.Scripts;

/// <summary>How fast people speak so that others like to listen: 2.3 to 2.8 words a second.</summary>
public static class Pace
{
    public const double SlowestWordsPerSecond = 2.3;
    public const double WordsPerSecond = 2.5;
    public const double FastestWordsPerSecond = 2.8;

    /// <summary>Silence at either end of a scene, in seconds, that keeps speech clear of the transitions.</summary>
    public const double Breath = 0.3;

    private const double SecondsPerScene = 5;

    private static readonly char[] Spaces = [' ', '\t', '\n', '\r'];

    /// <summary>How many scenes a video of so many seconds is told in.</summary>
    public static int Scenes(int seconds) => Math.Max(1, (int)Math.Round(seconds / SecondsPerScene, MidpointRounding.AwayFromZero));

    /// <summary>Seconds of a scene that can be spoken in.</summary>
    public static double Room(double sceneSeconds) => sceneSeconds - (2 * Breath);

    /// <summary>The most words a scene of this length holds.</summary>
    public static int MostWords(double sceneSeconds) => (int)(Room(sceneSeconds) * FastestWordsPerSecond);

    /// <summary>Words as they take time to say: a digit is about half a word, and so is a character of a script without spaces.</summary>
    public static int SpokenWords(string text) => Words(text) + (text.Count(c => char.IsDigit(c) || (c > 0x2E80 && char.IsLetter(c))) / 2);

    /// <summary>Words, by spaces.</summary>
    public static int Words(string text) => text.Split(Spaces, StringSplitOptions.RemoveEmptyEntries).Length;
}
