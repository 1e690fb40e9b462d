using System.Globalization;

namespace OmaVideo.Media.Exports;

/// <summary>Reads how far FFmpeg is of what it writes about it (https://ffmpeg.org/ffmpeg.html, -progress).</summary>
internal static class ExportProgress
{
    private const string Time = "out_time_us=";
    private const string End = "progress=end";

    /// <param name="seconds">How long all of it is.</param>
    public static async Task Follow(Stream output, double seconds, IProgress<double>? progress, CancellationToken ct)
    {
        using var reader = new StreamReader(output, leaveOpen: true);
        while (await reader.ReadLineAsync(ct) is { } line)
        {
            if (line.StartsWith(Time, StringComparison.Ordinal) && long.TryParse(line.AsSpan(Time.Length), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var done))
                progress?.Report(Math.Clamp(done / (seconds * 1_000_000), 0, 1));
            else if (line == End)
                progress?.Report(1);
        }
    }
}
