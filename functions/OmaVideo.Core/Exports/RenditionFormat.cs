using System.Text.Json.Serialization;

namespace OmaVideo.Core.Exports;

/// <summary>The container of a rendition, and with it its codecs. Each is also the file's extension.</summary>
public enum RenditionFormat
{
    /// <summary>H.264 and AAC: plays everywhere.</summary>
    Mp4,

    /// <summary>The MP4's streams in a QuickTime file, for editing programs.</summary>
    Mov,

    /// <summary>VP9 and Opus: free of patents' fees.</summary>
    [JsonStringEnumMemberName("webm")] WebM,
}
