namespace OmaVideo.Core.Cameo;

/// <summary>Where and how a scene shows the guest.</summary>
/// <param name="Height">Of the portrait, as a share of the frame's height; <see cref="Least"/> to <see cref="Most"/>.</param>
public sealed record Appearance(AppearanceKind Kind, Side Side, double Height)
{
    public const double Least = 0.2;
    public const double Most = 0.9;
}

/// <summary>How a guest is seen.</summary>
public enum AppearanceKind
{
    /// <summary>As somebody who is there.</summary>
    InScene,

    /// <summary>In a picture of their own, laid over the scene.</summary>
    Framed,
}

/// <summary>A side of the frame.</summary>
public enum Side
{
    Left,
    Right,
}
