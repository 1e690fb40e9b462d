namespace OmaVideo.Core.Assets;

/// <summary>What somebody brought, as far as it matters to what it can be used for.</summary>
public enum AssetKind
{
    /// <summary>A still picture.</summary>
    Image,

    /// <summary>Moving pictures, with or without sound.</summary>
    Video,

    /// <summary>Sound alone.</summary>
    Audio,
}
