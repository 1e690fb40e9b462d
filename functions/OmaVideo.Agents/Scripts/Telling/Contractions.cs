using System.Text.RegularExpressions;

namespace OmaVideo.Agents.Scripts.Telling;

/// <summary>Speaks as people do: "it's" for "it is", never at the end of a sentence.</summary>
internal static partial class Contractions
{
    public static string In(string text)
    {
        var spoken = Is().Replace(text, "$1's");
        spoken = Are().Replace(spoken, "$1're");
        spoken = Will().Replace(spoken, "$1'll");
        return Not().Replace(spoken, m => m.Groups[1].Value switch { "can" or "Can" => m.Groups[1].Value + "'t", var verb => verb + "n't" });
    }

    [GeneratedRegex(@"\b([Ii]t|[Tt]here|[Tt]hat|[Hh]ere) is(?= [a-z])", RegexOptions.None, 10_000)]
    private static partial Regex Is();

    [GeneratedRegex(@"\b([Yy]ou|[Ww]e|[Tt]hey) are(?= [a-z])", RegexOptions.None, 10_000)]
    private static partial Regex Are();

    [GeneratedRegex(@"\b([Yy]ou|[Ww]e|[Tt]hey|[Ii]t) will(?= [a-z])", RegexOptions.None, 10_000)]
    private static partial Regex Will();

    [GeneratedRegex(@"\b([Dd]o|[Dd]oes|[Ii]s|[Aa]re|[Cc]an|[Dd]id) ?not(?= [a-z])", RegexOptions.None, 10_000)]
    private static partial Regex Not();
}
