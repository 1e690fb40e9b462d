using OmaVideo.Core.Scenes;

namespace OmaVideo.Media.Frames;

/// <summary>A card's picture in the frame's own terms: colour and coverage of each plane, and where it lies.</summary>
internal sealed class OverlayImage
{
    private readonly OverlayPlane[] planes;

    private OverlayImage(int x, int y, OverlayPlane[] planes) => (X, Y, this.planes) = (x, y, planes);

    /// <summary>Pixels from the frame's left; even.</summary>
    public int X { get; }

    /// <summary>Pixels from the frame's top; even.</summary>
    public int Y { get; }

    public int Width => planes[0].Width;

    public int Height => planes[0].Height;

    /// <param name="rgba">Straight, not multiplied with alpha; width and height even.</param>
    public static OverlayImage Of(int x, int y, FrameSize size, ReadOnlySpan<byte> rgba) => new(x, y, OverlayPlanes.Of(size, rgba));

    /// <summary>Lays the image over a frame that holds all of it.</summary>
    /// <param name="opacity">From 0 to 1.</param>
    public void Lay(Frame frame, double opacity, bool vectors)
    {
        var share = Blender.Share(opacity);
        var shares = new short[Width];
        for (var i = 0; i < planes.Length; i++)
        {
            var (target, plane) = (frame.Planes[i], planes[i]);
            var half = i == 0 ? 1 : 2;
            for (var row = 0; row < plane.Height; row++)
            {
                var (from, until) = plane.Seen(row);
                Blender.Shares(plane.Coverage(row)[from..until], share, shares, vectors);
                Blender.Mix(target.Row((Y / half) + row, (X / half) + from, (X / half) + until), plane.Colour(row)[from..until], shares, vectors);
            }
        }
    }

    /// <summary>The image lower by a part of its own height, to a fraction of a pixel; what leaves it at the bottom is lost.</summary>
    public OverlayImage Lowered(double pixels) => new(X, Y, [.. planes.Select((plane, i) => plane.Lowered(i == 0 ? pixels : pixels / 2))]);

    /// <summary>A part of the image; all edges even, in the frame's pixels.</summary>
    public OverlayImage Part(int left, int top, int width, int height) => new(
        left, top,
        [
            planes[0].Part(left - X, top - Y, width, height),
            .. planes[1..].Select(plane => plane.Part((left - X) / 2, (top - Y) / 2, width / 2, height / 2)),
        ]);
}
