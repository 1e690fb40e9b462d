using System.Text.RegularExpressions;

namespace OmaVideo.Agents.Scripts.Revising;

/// <summary>Reads what a person asks for: several wishes in one instruction, each understood on its own.</summary>
internal static partial class Instruction
{
    private static readonly (Regex Pattern, Func<Match, Change> Change)[] Meanings =
    [
        (Saying(), m => new(ChangeKind.Say, m.Groups["what"].Value)),
        (Silencing(), m => new(ChangeKind.KeepQuietAbout, m.Groups["what"].Value)),
        (Mentioning(), m => new(ChangeKind.Mention, m.Groups["what"].Value)),
        (Replacing(), m => new(ChangeKind.Replace, m.Groups["what"].Value, m.Groups["with"].Value)),
        (Shortening(), _ => new(ChangeKind.Shorter)),
        (Lengthening(), _ => new(ChangeKind.Longer)),
        (Voicing(), m => new(ChangeKind.Voice, Tone(m.Groups["tone"].Value.ToLowerInvariant()))),
        (Removing(), m => new(ChangeKind.Without, m.Groups["what"].Value)),
        (Lighting(), m => new(ChangeKind.Light, m.Groups["what"].Value.ToLowerInvariant())),
        (Showing(), m => new(ChangeKind.Show, m.Groups["what"].Value)),
    ];

    public static IReadOnlyList<Change> Of(string instruction) =>
        [.. Wish().Matches(instruction.Replace('“', '"').Replace('”', '"').Replace('„', '"').Replace("«", "\"", StringComparison.Ordinal).Replace("»", "\"", StringComparison.Ordinal))
            .SelectMany(m => Apart().Split(m.Value)).Select(w => w.Trim(' ', ',', '.', ';', '!', '\n', '\r', '\t')).Where(w => w.Length > 1).Select(Meaning)];

    private static Change Meaning(string wish)
    {
        var plain = Polite().Replace(wish, "");
        foreach (var (pattern, change) in Meanings)
            if (pattern.Match(plain) is { Success: true } match)
                return change(match) is var found ? found with { What = found.What.Trim(' ', '"', '\'', '.', ','), With = found.With.Trim(' ', '"', '\'', '.', ',') } : found;
        return new(ChangeKind.Picture, plain.Trim(' ', '"'));
    }

    private static string Tone(string word) => word switch
    {
        "friendlier" or "friendly" or "casual" or "personal" or "human" => "friendly",
        "inspiring" or "inspirational" or "uplifting" or "hopeful" or "emotional" => "inspirational",
        "dramatic" or "suspenseful" or "tense" or "intense" => "dramatic",
        "energetic" or "punchier" or "punchy" or "exciting" or "livelier" or "lively" or "upbeat" or "fun" or "enthusiastic" or "dynamic" => "energetic",
        _ => "neutral",
    };

    /// <summary>A wish ends at a semicolon, a full stop or a line's end outside quotes.</summary>
    [GeneratedRegex("(?:\"[^\"]*\"|(?!\\.\\s|;|\\n).)+", RegexOptions.Singleline, 10_000)]
    private static partial Regex Wish();

    /// <summary>", and make it darker": another wish, unless it stands within quotes.</summary>
    [GeneratedRegex("(?:,\\s*(?:and|but|then)?\\s*|\\s+(?:and|but|then)\\s+)(?=(?:please\\s+)?(?:also\\s+)?(?:say|mention|show|draw|make|replace|remove|add|use|shorten|change|shorter|longer|darker|brighter|warmer|without|no|at night|at sunrise|don't|do not|less|more (?:energetic|friendly|dramatic|inspiring|detail))\\b)(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)", RegexOptions.IgnoreCase, 10_000)]
    private static partial Regex Apart();

    [GeneratedRegex(@"^(?:and\s+|but\s+|also\s+|please\s+|can you\s+|could you\s+|i(?:'d| would) like (?:you )?to\s+|i want (?:you )?to\s+|let's\s+|just\s+)+", RegexOptions.IgnoreCase, 10_000)]
    private static partial Regex Polite();

    [GeneratedRegex("^(?:(?:it should |should |make it |let (?:it|the narrator|the voice) |the (?:narration|narrator|voice|text) (?:should |to )?)?(?:say|says|read|reads|be)|narration|narrator|voice-?over|text)\\s*[:,]?\\s*(?:\"(?<what>[^\"]+)\"|(?<=:\\s*)(?<what>.+)|(?<=\\bsay\\s)(?!it\\b|that\\b|something\\b|more\\b|less\\b)(?<what>.+))$", RegexOptions.IgnoreCase | RegexOptions.Singleline, 10_000)]
    private static partial Regex Saying();

    [GeneratedRegex(@"^(?:(?:do not|don't|never|stop|without|no)\s+(?:mention(?:ing)?|talk(?:ing)? about|say(?:ing)?)|(?:remove|drop|cut) (?:the |any )?mention of)\s+(?:the\s+|anything about\s+)?(?<what>.+)$", RegexOptions.IgnoreCase, 10_000)]
    private static partial Regex Silencing();

    [GeneratedRegex(@"^(?:mention|say|add|tell (?:them|people|viewers))\s+that\s+(?<what>.+)$|^(?:mention|talk about|speak (?:of|about)|bring up|refer to|name)\s*:?\s+(?<what>.+)$|^(?:add|include)\s+(?<what>.+?)\s+(?:to|in) the (?:narration|text|voice-?over|words)$", RegexOptions.IgnoreCase, 10_000)]
    private static partial Regex Mentioning();

    [GeneratedRegex(@"^(?:replace|swap|exchange)\s+(?:the\s+)?(?<what>.+?)\s+(?:with|for|by)\s+(?<with>.+)$|^(?:change|turn)\s+(?:the\s+)?(?<what>.+?)\s+(?:to|into)\s+(?<with>.+)$|^(?:use\s+|show\s+|have\s+)?(?<with>.+?)\s+instead of\s+(?:the\s+)?(?<what>.+)$", RegexOptions.IgnoreCase, 10_000)]
    private static partial Regex Replacing();

    [GeneratedRegex(@"^(?:make (?:it|this|the (?:narration|text))\s+)?(?:a (?:bit|little) |much |way )?(?:shorter|briefer|tighter|(?:more )?concise|less wordy)\b|^(?:shorten|tighten|trim)\b|\b(?:fewer words|too long|cut it down)\b", RegexOptions.IgnoreCase, 10_000)]
    private static partial Regex Shortening();

    [GeneratedRegex(@"^(?:make (?:it|this|the (?:narration|text))\s+)?(?:a (?:bit|little) |much )?longer\b|^(?:expand|lengthen|elaborate|extend)\b|\b(?:more words|too short|say more|more detail in the (?:narration|text))\b", RegexOptions.IgnoreCase, 10_000)]
    private static partial Regex Lengthening();

    [GeneratedRegex(@"^(?:make (?:it|this|the (?:narration|text|tone|voice))\s+|(?:sound|be)\s+)?(?:a (?:bit|little) |much |way )?(?:more |less )?(?<tone>friendlier|friendly|casual|personal|human|inspiring|inspirational|uplifting|hopeful|emotional|dramatic|suspenseful|tense|intense|energetic|punchier|punchy|exciting|livelier|lively|upbeat|fun|enthusiastic|dynamic|neutral|plainer|plain|sober|serious|formal|matter-of-fact)(?:\s+(?:tone|words|text|narration|language|voice))?$", RegexOptions.IgnoreCase, 10_000)]
    private static partial Regex Voicing();

    [GeneratedRegex(@"^(?:show it |draw it |do it )?(?:without|no|remove|delete|drop|leave out|get rid of|take away|lose|hide|don't (?:show|draw)|do not (?:show|draw))\s+(?:any |the |a |an |all )?(?<what>.+?)(?:\s+(?:from|in) the (?:picture|image|scene|background))?$", RegexOptions.IgnoreCase, 10_000)]
    private static partial Regex Removing();

    [GeneratedRegex(@"^(?:make (?:it|this|the (?:picture|image|scene|light|colou?rs))\s+|set (?:it|the scene)\s+|show it\s+|draw it\s+)?(?:a (?:bit|little) |much |more )?(?<what>(?:darker|brighter|warmer|colder|cooler|softer|lighter|dark|bright|warm)(?: (?:light|lighting|colou?rs|palette))?|(?:at|by|in|during|before|after) (?:the )?(?:night|sunrise|sunset|dawn|dusk|noon|midnight|daylight|moonlight|candlelight|evening|morning|afternoon|rain|snow|fog|mist|winter|summer|spring|autumn|golden hour|storm)(?: light)?|rainy|snowy|foggy|sunny|stormy)$", RegexOptions.IgnoreCase, 10_000)]
    private static partial Regex Lighting();

    [GeneratedRegex(@"^(?:(?:show|draw|depict|picture|paint|display|feature|add|include|put|have)\s+(?:us\s+|me\s+)?|let us see\s+|i want to see\s+|there should be\s+|with\s+)(?<what>.+?)(?:\s+(?:to|in) the (?:picture|image|scene))?$", RegexOptions.IgnoreCase, 10_000)]
    private static partial Regex Showing();
}
