namespace OmaVideo.Agents.Providers;

/// <summary>How providers say that they will not make something. Final for that input, whatever the status.</summary>
internal static class Refusals
{
    private static readonly HashSet<string> Codes = new(StringComparer.OrdinalIgnoreCase)
    {
        "content_policy_violation", "moderation_blocked", "content_filter", "sentinel_block", "ResponsibleAIPolicyViolation",
    };

    /// <summary>Words of those who have no codes.</summary>
    private static readonly string[] Words = ["NSFW", "flagged as sensitive", "content policy", "moderation", "(E005)"];

    public static bool Includes(string? code, string? message) =>
        (code is not null && Codes.Contains(code)) || Words.Any(word => message?.Contains(word, StringComparison.OrdinalIgnoreCase) == true);
}
