using OmaVideo.Core.Artifacts;
using OmaVideo.Core.Briefs;

namespace OmaVideo.Core.Sound;

/// <summary>An order for a scene's speech.</summary>
/// <param name="Text">Empty for a scene without words.</param>
/// <param name="Voice">A voice the narrator has, or null for its best one for the language.</param>
/// <param name="MostSeconds">How long the speech may last.</param>
public sealed record NarrationOrder(string Text, string Language, string? Voice, double MostSeconds)
{
    /// <summary>How it is to be said, by those who can.</summary>
    public Tone Tone { get; init; }
}

/// <summary>A scene's speech: mono <see cref="Pcm"/> without silence at its ends, or nothing.</summary>
/// <param name="Times">When in it things are said; null where nobody listened.</param>
public sealed record Narration(Artifact? Audio, double Seconds, string Maker, SpeechTimes? Times = null);
