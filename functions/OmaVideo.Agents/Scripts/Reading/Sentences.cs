using System.Text.RegularExpressions;
using OmaVideo.Agents.Scripts.English;

namespace OmaVideo.Agents.Scripts.Reading;

/// <summary>Finds where sentences end: at their marks, at list items and at empty lines, not at "e.g." or "3.5".</summary>
internal static partial class Sentences
{
    private static readonly HashSet<string> Abbreviations =
    [
        "e.g.", "i.e.", "etc.", "vs.", "mr.", "mrs.", "ms.", "dr.", "prof.", "st.", "no.", "inc.", "ltd.", "co.", "approx.", "a.m.", "p.m.", "u.s.", "u.k.", "z.b.", "ca.", "bzw.", "sr.", "sra.", "jan.", "feb.", "aug.", "sept.", "oct.", "nov.", "dec.",
    ];

    /// <summary>The sentences of a cleaned text in their order, each on one line, with the mark it had, if any.</summary>
    public static IReadOnlyList<string> Of(string text) => [.. Blocks(text).SelectMany(Split).Select(s => s.Trim()).Where(s => s.Any(char.IsLetterOrDigit))];

    /// <summary>Paragraphs and list items; lines that only wrap are joined.</summary>
    private static List<string> Blocks(string text)
    {
        var blocks = new List<string>();
        var open = false;
        foreach (var raw in text.Split('\n'))
        {
            var line = raw.Trim();
            var item = Bullet().Match(line);
            if (line.Length == 0 || item.Success)
                open = false;
            if (item.Success)
                line = line[item.Length..].Trim();
            if (line.Length == 0)
                continue;
            if (open && (char.IsLower(line[0]) || blocks[^1].Length > 45))
                blocks[^1] += " " + line;
            else
                blocks.Add(line);
            open = true;
        }

        return blocks;
    }

    private static IEnumerable<string> Split(string block)
    {
        var sentence = new List<string>();
        var words = Words.Of(Wide().Replace(block, "$1 "));
        for (var i = 0; i < words.Length; i++)
        {
            sentence.Add(words[i]);
            if (!Ends(words[i], i + 1 < words.Length ? words[i + 1] : null))
                continue;
            yield return Words.Join(sentence);
            sentence = [];
        }

        if (sentence.Count > 0)
            yield return Words.Join(sentence);
    }

    private static bool Ends(string word, string? next)
    {
        var bare = word.TrimEnd(')', ']', '\'');
        if (bare.Length == 0 || bare[^1] is not ('.' or '!' or '?' or '…' or '。' or '！' or '？' or '؟' or '।' or '۔'))
            return false;
        if (next is null)
            return true;
        if (bare[^1] == '…' && char.IsLower(next[0]))
            return false;
        if (bare[^1] != '.')
            return true;
        var initial = bare.Length == 2 && char.IsUpper(bare[0]);
        return !initial && !Abbreviations.Contains(bare.ToLowerInvariant()) && !char.IsLower(next[0]);
    }

    [GeneratedRegex(@"^(?:[-*•+‣·–]\s+|\d{1,2}[.)]\s+)", RegexOptions.None, 10_000)]
    private static partial Regex Bullet();

    [GeneratedRegex("([。！？])(?=\\S)", RegexOptions.None, 10_000)]
    private static partial Regex Wide();
}
