using OmaVideo.Core.Workflow;

namespace OmaVideo.Media.Clips;

/// <summary>What kind of video a file is, by its first bytes. FFmpeg is told, never left to find out, as with pictures.</summary>
internal static class ClipFormat
{
    private const int Packet = 188;

    /// <summary>The first box of an MP4 or of an older QuickTime film.</summary>
    private static readonly string[] Boxes = ["ftyp", "moov", "mdat", "wide", "free", "skip", "pnot"];

    /// <returns>The name of FFmpeg's demuxer.</returns>
    /// <exception cref="StepException">Invalid: it is none that is known here.</exception>
    public static string Of(string path)
    {
        using var file = File.OpenRead(path);
        Span<byte> start = stackalloc byte[(2 * Packet) + 1];
        start = start[..file.ReadAtLeast(start, start.Length, throwOnEndOfStream: false)];
        return start switch
        {
            [0x1A, 0x45, 0xDF, 0xA3, ..] => "matroska",
            [(byte)'O', (byte)'g', (byte)'g', (byte)'S', ..] => "ogg",
            [0x47, ..] when start.Length == (2 * Packet) + 1 && start[Packet] == 0x47 && start[2 * Packet] == 0x47 => "mpegts",
            _ when start.Length >= 8 && Boxes.Contains(System.Text.Encoding.Latin1.GetString(start[4..8])) => "mov",
            _ => throw new StepException(StepFailure.Invalid, "A scene's clip is none of MP4, MOV, WebM, Matroska, MPEG-TS and Ogg."),
        };
    }
}
