using OmaVideo.Core.Artifacts;

namespace OmaVideo.Core.Scenes;

/// <summary>Moving pictures for a scene.</summary>
/// <param name="Start">Seconds into the file at which they begin.</param>
/// <param name="Seconds">How much of the file there is from there on.</param>
public sealed record Clip(Artifact Video, double Start, double Seconds, ClipEnd End);

/// <summary>What is seen when a clip is shorter than its scene.</summary>
public enum ClipEnd
{
    Hold,
    Loop,
}
