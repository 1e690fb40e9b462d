using System.Buffers.Binary;
using OmaVideo.Core.Rendering;
using OmaVideo.Core.Scenes;
using OmaVideo.Media.Ffmpeg;

namespace OmaVideo.Agents.Tests.Visual;

/// <summary>Pictures as pixels, through the real FFmpeg.</summary>
internal static class Raster
{
    public static IFfmpeg Ffmpeg { get; } = new FfmpegRunner(FfmpegPrograms.Find(Environment.GetEnvironmentVariable("PATH")));

    /// <summary>The picture scaled to so many pixels, RGB.</summary>
    public static async Task<byte[]> Pixels(string file, int width, int height)
    {
        using var pixels = new MemoryStream();
        await Ffmpeg.Run(new(["-i", file, "-frames:v", "1", "-vf", $"scale={width}:{height}:flags=area", "-f", "rawvideo", "-pix_fmt", "rgb24", "-"])
        {
            Output = (stream, ct) => stream.CopyToAsync(pixels, ct),
        }, CancellationToken.None);
        return pixels.ToArray();
    }

    public static FrameSize SizeOfPng(string file)
    {
        var header = File.ReadAllBytes(file).AsSpan(16, 8);
        return new(BinaryPrimitives.ReadInt32BigEndian(header), BinaryPrimitives.ReadInt32BigEndian(header[4..]));
    }

    /// <summary>Mean absolute difference, in levels of 255.</summary>
    public static double Difference(byte[] one, byte[] other) => one.Zip(other, (a, b) => Math.Abs(a - b)).Average();
}
