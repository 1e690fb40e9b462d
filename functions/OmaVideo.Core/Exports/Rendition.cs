using OmaVideo.Core.Scenes;

namespace OmaVideo.Core.Exports;

/// <summary>A master in another container, size or codec.</summary>
public sealed record Rendition(RenditionFormat Format, RenditionQuality Quality)
{
    /// <summary>Whether the master itself is this.</summary>
    public bool IsMaster => this is { Format: RenditionFormat.Mp4, Quality: RenditionQuality.High };

    /// <summary>The file's extension, without the dot.</summary>
    public string Extension => Format switch
    {
        RenditionFormat.Mp4 => "mp4",
        RenditionFormat.Mov => "mov",
        _ => "webm",
    };

    /// <summary>The pixels of the picture's shorter side: 480p of a portrait is 480 wide.</summary>
    public int ShortSide => Quality switch
    {
        RenditionQuality.Low => 480,
        RenditionQuality.Medium => 720,
        _ => 1080,
    };

    /// <summary>The size of the picture: in the master's proportions, never larger than it, both sides even.</summary>
    public FrameSize SizeOf(FrameSize master)
    {
        var shortSide = Math.Min(master.Width, master.Height);
        return shortSide <= ShortSide ? master : new(Even(master.Width), Even(master.Height));

        // To the nearest even number, halves up: 480p of 16:9 is 854 wide.
        int Even(int side) => ((side * ShortSide) + shortSide) / (2 * shortSide) * 2;
    }
}
