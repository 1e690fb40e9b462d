using OmaVideo.Agents.Scripts.English;

namespace OmaVideo.Agents.Scripts.Phrases;

/// <summary>The phrases a language and tone have for each place in a video.</summary>
internal sealed class Phrasebook
{
    private static readonly Dictionary<string, List<string>> All = Read("en.txt").Concat(Read("other.txt")).ToDictionary();

    private readonly string voice;

    private Phrasebook(string voice) => this.voice = voice;

    public static Phrasebook English(string tone) => new(tone);

    /// <summary>The book of a language by its primary subtag; empty where there is none.</summary>
    public static Phrasebook Foreign(string language) => new(language);

    /// <summary>The lines for a place, e.g. <c>hook</c> or <c>key.thing</c>; none where the book has none.</summary>
    public IReadOnlyList<string> For(string place) => All.GetValueOrDefault($"{voice}.{place}") ?? [];

    private static Dictionary<string, List<string>> Read(string name)
    {
        var lists = new Dictionary<string, List<string>>(StringComparer.Ordinal);
        var current = new List<string>();
        foreach (var line in WordList.Lines(name))
            if (line is ['[', .. var place, ']'])
                lists[place] = current = [];
            else
                current.Add(line);
        return lists;
    }
}
