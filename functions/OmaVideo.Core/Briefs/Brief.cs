namespace OmaVideo.Core.Briefs;

/// <summary>What a person wants a video about. Texts are trimmed and free of control characters.</summary>
/// <param name="Title">3 to 200 characters.</param>
/// <param name="Description">10 to 5000 characters.</param>
/// <param name="Duration">Seconds, 15 to 180 (5 to 180 for a storyboard job).</param>
/// <param name="Language">BCP 47, e.g. <c>en</c> or <c>pt-BR</c>.</param>
public sealed record Brief(
    string Title,
    string Description,
    int Duration,
    Style Style = Style.Professional,
    Tone Tone = Tone.Neutral,
    string? TargetAudience = null,
    IReadOnlyList<string>? KeyMessages = null,
    string? CallToAction = null,
    string Language = "en",
    string? Voice = null,
    AspectRatio AspectRatio = AspectRatio.Landscape);
