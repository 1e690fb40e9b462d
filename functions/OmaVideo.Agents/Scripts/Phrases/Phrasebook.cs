using OmaVideo.Agents.Scripts.English;

namespace OmaVideo.Agents.Scripts.Phrases;

/// <summary>The phrases a tone, or a language other than English, has for each place in a video.</summary>
/// <param name="voice">A tone in lower case, or a language's primary subtag; one nobody wrote phrases for has none.</param>
internal sealed class Phrasebook(string voice, string purpose)
{
    private static readonly Dictionary<string, List<string>> All = Read("en.txt").Concat(Read("other.txt")).ToDictionary();

    /// <summary>The lines for a place, e.g. <c>hook</c> or <c>key.thing</c>, that fit the video's purpose.</summary>
    public IReadOnlyList<string> For(string place) =>
        [.. (All.GetValueOrDefault($"{voice}.{place}.{purpose}") ?? All.GetValueOrDefault($"{voice}.{place}") ?? []).Select(Fitting).OfType<string>()];

    /// <summary>The lines any tone may use when its own have run out.</summary>
    public IReadOnlyList<string> Spare(string place) => [.. (All.GetValueOrDefault($"any.{place}") ?? []).Select(Fitting).OfType<string>()];

    private string? Fitting(string line)
    {
        var bar = line.IndexOf('|', StringComparison.Ordinal);
        return bar < 0 ? line : line[..bar].Split(',').Contains(purpose) ? line[(bar + 1)..] : null;
    }

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
