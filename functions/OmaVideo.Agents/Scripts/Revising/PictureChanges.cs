using System.Text.RegularExpressions;
using OmaVideo.Agents.Scripts.English;
using OmaVideo.Agents.Scripts.Pictures;
using OmaVideo.Agents.Scripts.Reading;

namespace OmaVideo.Agents.Scripts.Revising;

/// <summary>A visual prompt as somebody wants it. Prompts are phrases between commas; what matters most stands first.</summary>
internal static class PictureChanges
{
    private const int Longest = 480;

    public static string Of(string prompt, Change change) => change.Kind switch
    {
        ChangeKind.Show => Shown(Plain(change.What), Phrases(prompt)),
        ChangeKind.Without => Without(prompt, change.What),
        ChangeKind.Replace => Replaced(prompt, change),
        ChangeKind.Light => Joined([.. Phrases(prompt).Where(p => !Light.Is(p)), Plain(change.What)]),
        ChangeKind.Picture => Joined([.. Phrases(prompt), Plain(change.What)]),
        _ => prompt,
    };

    /// <summary>Text with one thing in place of another, as whole words, whatever their case.</summary>
    public static string Swapped(string text, Change change) =>
        Regex.Replace(text, $@"(?<!\w){Regex.Escape(Bare(change.What))}(?!\w)", _ => Bare(change.With), RegexOptions.IgnoreCase, TimeSpan.FromMilliseconds(500));

    /// <summary>What is to be shown comes first; a time of day in it is the picture's, instead of the one it had.</summary>
    private static string Shown(string what, string[] before) => Light.Ending(what) is { } time
        ? Joined([what[..^time.Length], time, .. before.Where(p => !Light.Is(p))])
        : Joined([what, .. before]);

    private static string Replaced(string prompt, Change change)
    {
        var swapped = Swapped(prompt, change with { With = Plain(change.With) });
        return swapped != prompt ? Words.Capital(swapped) : Joined([Plain(change.With), .. Phrases(Without(prompt, change.What))]);
    }

    private static string Without(string prompt, string what)
    {
        var unwanted = Words.Of(Plain(what)).Select(Words.Bare).Where(w => !Lexicon.IsFunction(w)).Select(Stem).ToHashSet();
        var kept = Phrases(prompt).Where(phrase => !Words.Of(phrase).Select(Words.Bare).Select(Stem).Any(unwanted.Contains)).ToList();
        return kept.Count > 0 ? Joined(kept) : "Light and open space";
    }

    private static string Bare(string text) => Regex.Replace(text, @"^(?:an?|the)\s+", "", RegexOptions.IgnoreCase, TimeSpan.FromMilliseconds(500));

    private static string Stem(string word) => word.Length > 3 ? word.TrimEnd('s') : word;

    private static string Plain(string text) => SpokenText.Flat(text).Trim(' ', ',', '.', '"', '\'');

    private static string[] Phrases(string prompt) => prompt.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    private static string Joined(IEnumerable<string> phrases)
    {
        var kept = new List<string>();
        foreach (var phrase in phrases.Select(p => p.Trim()).Where(p => p.Length > 0).Select((p, i) => i == 0 ? Words.Capital(p) : Words.Low(p, new HashSet<string>())).DistinctBy(p => p.ToLowerInvariant()))
            if (kept.Sum(k => k.Length + 2) + phrase.Length <= Longest)
                kept.Add(phrase);
        return string.Join(", ", kept);
    }
}
