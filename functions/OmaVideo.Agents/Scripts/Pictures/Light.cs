namespace OmaVideo.Agents.Scripts.Pictures;

/// <summary>The light of a scene: by the time its words name, else by its place in the video, from morning to lamplight.</summary>
internal static class Light
{
    private static readonly string[] Course = ["early morning light", "clear daylight", "soft afternoon light", "golden hour", "dusk", "lamplight"];
    private static readonly string[] Times = ["sunrise", "dawn", "sunset", "dusk", "midnight", "night", "noon", "morning", "afternoon", "evening"];

    public static string Of(string narration, int scene, int scenes) =>
        Times.FirstOrDefault(time => Holds(narration, time)) is { } named ? (named is "morning" or "afternoon" or "evening" ? $"in the {named}" : $"at {named}") : Course[scene * Course.Length / scenes];

    /// <summary>Whether a phrase of a prompt is about light and nothing else.</summary>
    public static bool Is(string phrase) => Course.Contains(phrase.ToLowerInvariant())
        || (phrase.Split(' ').Length <= 3 && Times.Append("darker").Append("brighter").Append("warmer").Any(time => Holds(phrase, time)) && (phrase.StartsWith("at ", StringComparison.OrdinalIgnoreCase) || phrase.StartsWith("in the ", StringComparison.OrdinalIgnoreCase) || !phrase.Contains(' ', StringComparison.Ordinal)));

    /// <summary>The time of day a phrase ends with, e.g. <c> at sunset</c>; null where it names none.</summary>
    public static string? Ending(string phrase) => Times.SelectMany(time => new[] { $" at {time}", $" in the {time}" })
        .FirstOrDefault(time => phrase.Length > time.Length && phrase.EndsWith(time, StringComparison.OrdinalIgnoreCase));

    private static bool Holds(string text, string time) => text.Split(' ', ',', '.', '!', '?').Contains(time, StringComparer.OrdinalIgnoreCase);
}
