namespace OmaVideo.Core.Cameo;

/// <summary>What is known of a photo once it is a portrait.</summary>
/// <param name="Width">Pixels.</param>
/// <param name="Height">Pixels.</param>
/// <param name="Sharpness">0 for a blank wall, 1 for a picture in which every pixel counts.</param>
/// <param name="Face">Whether a face was looked for, and found.</param>
public sealed record Portrait(int Width, int Height, double Sharpness, FaceFinding Face);

/// <summary>What looking for a face came to. More than one, or one that is too small, is no portrait at all.</summary>
public enum FaceFinding
{
    /// <summary>Nobody looked: only size and sharpness were judged.</summary>
    NotSought,

    /// <summary>There is exactly one.</summary>
    One,
}
