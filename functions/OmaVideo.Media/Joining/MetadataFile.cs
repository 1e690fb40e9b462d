using System.Text;
using OmaVideo.Core.Delivery;
using OmaVideo.Core.Rendering;

namespace OmaVideo.Media.Joining;

/// <summary>FFmpeg's metadata format (https://ffmpeg.org/ffmpeg-formats.html#Metadata-1): how text from people reaches a file without being an argument.</summary>
internal static class MetadataFile
{
    /// <param name="disclosure">That, and what of it, was made by AI.</param>
    /// <param name="provenance">What the record of the video's provenance is called, where there is one.</param>
    public static string Of(string title, string disclosure, string? provenance, IReadOnlyList<Chapter> chapters) => $"""
        ;FFMETADATA1
        title={Escape(title)}
        comment={Escape(disclosure)}
        description={Escape(provenance is null ? disclosure : $"{disclosure} Provenance: {provenance}")}
        {string.Concat(chapters.Select(Of))}
        """.ReplaceLineEndings("\n");

    private static string Of(Chapter chapter) => $"""
        [CHAPTER]
        TIMEBASE=1/{Timeline.FramesPerSecond}
        START={chapter.From}
        END={chapter.Until}
        title={Escape(chapter.Title)}

        """;

    private static string Escape(string text)
    {
        var escaped = new StringBuilder();
        foreach (var c in text)
        {
            if (c is '=' or ';' or '#' or '\\')
                escaped.Append('\\');
            escaped.Append(char.IsControl(c) ? ' ' : c);
        }

        return escaped.ToString();
    }
}
