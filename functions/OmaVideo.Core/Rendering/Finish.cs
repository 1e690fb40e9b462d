using OmaVideo.Core.Artifacts;

namespace OmaVideo.Core.Rendering;

/// <summary>How a video is finished: what of it is not the story.</summary>
/// <param name="Logo">A picture shown small in a corner all along.</param>
/// <param name="Watermark">A few words shown faintly all along, 1 to 60 characters.</param>
public sealed record Finish(
    Preset Preset = Preset.Standard,
    CaptionStyle Captions = CaptionStyle.Plain,
    Artifact? Logo = null,
    string? Watermark = null)
{
    public static readonly Finish Usual = new();
}

/// <summary>How much time goes into the picture.</summary>
public enum Preset
{
    /// <summary>A first look: a smaller picture, several times faster.</summary>
    Draft,
    Standard,

    /// <summary>Fewer compromises, for what is kept.</summary>
    High,
}

/// <summary>How captions are shown in the picture. Beside it they are always to be had as files.</summary>
public enum CaptionStyle
{
    Plain,

    /// <summary>The word that is being said stands out.</summary>
    Highlight,

    /// <summary>Not at all.</summary>
    Off,
}
