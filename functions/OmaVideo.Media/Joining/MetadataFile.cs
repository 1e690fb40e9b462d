using System.Text;

namespace OmaVideo.Media.Joining;

/// <summary>FFmpeg's metadata format (https://ffmpeg.org/ffmpeg-formats.html#Metadata-1): how text from people reaches a file without being an argument.</summary>
internal static class MetadataFile
{
    public static string Of(string title) => $"""
        ;FFMETADATA1
        title={Escape(title)}
        comment={Escape(Disclosure.Words)}
        description={Escape(Disclosure.Words)}

        """.ReplaceLineEndings("\n");

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
