using OmaVideo.Core.Briefs;

namespace OmaVideo.Core.Scenes;

/// <summary>Pixels, both even.</summary>
public sealed record FrameSize(int Width, int Height)
{
    /// <summary>The size of a finished frame.</summary>
    public static FrameSize Of(AspectRatio ratio) => ratio switch
    {
        AspectRatio.Portrait => new(1080, 1920),
        AspectRatio.Square => new(1080, 1080),
        _ => new(1920, 1080),
    };
}
