namespace OmaVideo.Core.Scenes;

/// <summary>A wish that a scene's picture move.</summary>
/// <param name="Seconds">How long the scene is.</param>
/// <param name="OrStill">Whether a still will do where it can't be had.</param>
public sealed record ClipWish(double Seconds, bool OrStill)
{
    /// <summary>Null where a still is wanted.</summary>
    public static ClipWish? Of(SceneMotion motion, double seconds) =>
        motion == SceneMotion.Still ? null : new(Math.Round(seconds, 3), motion == SceneMotion.ClipOrStill);
}
