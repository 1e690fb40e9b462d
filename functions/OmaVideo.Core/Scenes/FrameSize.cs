using OmaVideo.Core.Briefs;
using OmaVideo.Core.Rendering;

namespace OmaVideo.Core.Scenes;

/// <summary>Pixels, both even.</summary>
public sealed record FrameSize(int Width, int Height)
{
    /// <summary>The size of a finished frame; a draft's sides are half as long.</summary>
    public static FrameSize Of(AspectRatio ratio, Preset preset = Preset.Standard)
    {
        var (shorter, longer) = preset == Preset.Draft ? (540, 960) : (1080, 1920);
        return ratio switch
        {
            AspectRatio.Portrait => new(shorter, longer),
            AspectRatio.Square => new(shorter, shorter),
            _ => new(longer, shorter),
        };
    }
}
