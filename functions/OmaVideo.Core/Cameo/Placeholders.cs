using System.Text.RegularExpressions;

namespace OmaVideo.Core.Cameo;

/// <summary>Names of parameters in braces, in the texts of a template.</summary>
internal static partial class Placeholders
{
    public static IEnumerable<string> In(string? text) => text is null ? [] : Named().Matches(text).Select(match => match.Groups[1].Value);

    /// <summary>Whether a brace is left that belongs to no name.</summary>
    public static bool HasStray(string? text) => text is not null && Named().Replace(text, "").AsSpan().IndexOfAny('{', '}') >= 0;

    public static string? Fill(string? text, IReadOnlyDictionary<string, string> values) =>
        text is null ? null : Spaces().Replace(Named().Replace(text, match => values[match.Groups[1].Value]), " ").Trim();

    [GeneratedRegex(@"\{([a-z][a-z0-9_]*)\}")]
    private static partial Regex Named();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();
}
