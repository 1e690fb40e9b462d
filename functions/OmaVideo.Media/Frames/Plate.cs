namespace OmaVideo.Media.Frames;

/// <summary>A still made ready for the camera: three planes, somewhat larger than the frame.</summary>
internal sealed record Plate(PlatePlane Luma, PlatePlane Blue, PlatePlane Red)
{
    /// <summary>Reads yuv420p as FFmpeg writes it.</summary>
    /// <exception cref="EndOfStreamException">There is less of it.</exception>
    public static async Task<Plate> Read(Stream stream, int width, int height, CancellationToken ct) => new(
        await PlatePlane.Read(stream, width, height, ct),
        await PlatePlane.Read(stream, width / 2, height / 2, ct),
        await PlatePlane.Read(stream, width / 2, height / 2, ct));
}
