namespace OmaVideo.Core.Exports;

/// <summary>How large the picture of a rendition is.</summary>
public enum RenditionQuality
{
    /// <summary>480p.</summary>
    Low,

    /// <summary>720p.</summary>
    Medium,

    /// <summary>1080p.</summary>
    High,
}
