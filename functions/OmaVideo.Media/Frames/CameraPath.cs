using OmaVideo.Core.Rendering;
using OmaVideo.Core.Scenes;

namespace OmaVideo.Media.Frames;

/// <summary>Where the camera is at each frame of a shot.</summary>
internal sealed class CameraPath(Shot shot, FrameSize size)
{
    /// <summary>The size a still is prepared in, so that at the largest zoom a sample makes a pixel.</summary>
    public static FrameSize PlateSize(FrameSize size) => new(Even(size.Width), Even(size.Height));

    /// <param name="frame">Counted from the cut's first.</param>
    public Window At(int frame)
    {
        var way = shot.Length > 1 ? Easing.Dolly((double)(shot.Offset + frame) / (shot.Length - 1)) : 0;
        var (from, to) = (shot.Motion.From, shot.Motion.To);

        // Equal factors in equal times look like an even approach.
        var zoom = Zoom(from) * Math.Pow(Zoom(to) / Zoom(from), way);
        var step = View.MostZoom / zoom;
        var plate = PlateSize(size);
        return new(
            Between(from.X, to.X, way) * (plate.Width - (size.Width * step)),
            Between(from.Y, to.Y, way) * (plate.Height - (size.Height * step)),
            step);
    }

    private static int Even(int length) => (int)Math.Ceiling(length * View.MostZoom / 2 - 1e-9) * 2;

    private static double Zoom(View view) => Math.Clamp(view.Zoom, 1, View.MostZoom);

    private static double Between(double from, double to, double way) => Math.Clamp(from + ((to - from) * way), 0, 1);
}
