using OmaVideo.Core.Scenes;

namespace OmaVideo.Media.Frames;

/// <summary>A still made ready for the camera: three planes, somewhat larger than the frame.</summary>
internal sealed record Plate(PlatePlane Luma, PlatePlane Blue, PlatePlane Red)
{
    /// <summary>An empty one, to be filled again and again.</summary>
    public static Plate Empty(FrameSize size) =>
        new(new(size.Width, size.Height), new(size.Width / 2, size.Height / 2), new(size.Width / 2, size.Height / 2));

    /// <summary>Takes yuv420p, its planes one after the other, in place of what was there before.</summary>
    public void Fill(ReadOnlySpan<byte> picture)
    {
        foreach (var plane in new[] { Luma, Blue, Red })
        {
            plane.Fill(picture[..(plane.Width * plane.Height)]);
            picture = picture[(plane.Width * plane.Height)..];
        }
    }

    /// <summary>Reads yuv420p as FFmpeg writes it.</summary>
    /// <exception cref="EndOfStreamException">There is less of it.</exception>
    public static async Task<Plate> Read(Stream stream, int width, int height, CancellationToken ct) => new(
        await PlatePlane.Read(stream, width, height, ct),
        await PlatePlane.Read(stream, width / 2, height / 2, ct),
        await PlatePlane.Read(stream, width / 2, height / 2, ct));
}
