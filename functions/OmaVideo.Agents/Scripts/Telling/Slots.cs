using System.Text.RegularExpressions;
using OmaVideo.Agents.Scripts.English;

namespace OmaVideo.Agents.Scripts.Telling;

/// <summary>Fills a phrase's slots; a slot with a capital gets one.</summary>
internal static partial class Slots
{
    /// <summary>The phrase as a sentence, or null where a slot has nothing to go into it.</summary>
    public static string? Fill(string phrase, IReadOnlyDictionary<string, string?> slots)
    {
        var empty = false;
        var filled = Slot().Replace(phrase, match =>
        {
            var name = match.Groups[1].Value;
            var value = slots.GetValueOrDefault(name.ToLowerInvariant());
            empty |= value is null;
            return value is null ? "" : char.IsUpper(name[0]) ? Words.Capital(value) : value;
        });
        return empty ? null : Capitals().Replace(Words.Capital(filled), m => m.Value.ToUpperInvariant());
    }

    /// <summary>The slots a phrase has.</summary>
    public static IReadOnlyList<string> In(string phrase) => [.. Slot().Matches(phrase).Select(m => m.Groups[1].Value.ToLowerInvariant())];

    [GeneratedRegex(@"\{(\w+)\}", RegexOptions.None, 10_000)]
    private static partial Regex Slot();

    [GeneratedRegex(@"(?<=[.!?] )[a-z]", RegexOptions.None, 10_000)]
    private static partial Regex Capitals();
}
