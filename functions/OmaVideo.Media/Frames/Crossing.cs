using OmaVideo.Core.Rendering;
using OmaVideo.Core.Scenes;

namespace OmaVideo.Media.Frames;

/// <summary>Makes one picture of two, somewhere between the first and the second.</summary>
internal sealed class Crossing(FrameSize size, bool vectors)
{
    /// <summary>The soft edge of a wipe, as a part of the frame's width.</summary>
    private const double Softness = 0.22;

    /// <summary>How far the first picture gives way in a slide, as a part of the second one's way: what lies behind moves less.</summary>
    private const double Behind = 0.4;

    /// <summary>The shadow that the second picture of a slide casts on the first: how wide, as a part of the frame's width, and how dark.</summary>
    private const double ShadowWidth = 0.06;
    private const double ShadowDepth = 0.4;

    private static readonly Yuv Black = new(16, 128, 128);

    private readonly Camera camera = new(size, vectors);
    private readonly Frame other = new(size);
    private readonly short[] shares = new short[size.Width];

    /// <param name="way">0 is the first picture, 1 the second.</param>
    /// <param name="through">The colour a dip passes through.</param>
    public void Film(Transition transition, Seen first, Seen second, double way, Yuv through, Frame target)
    {
        switch (transition)
        {
            case Transition.Dip:
                var (seen, share) = way < 0.5 ? (first, way * 2) : (second, (1 - way) * 2);
                camera.Film(seen.Plate, seen.Window, target);
                other.Fill(through);
                Array.Fill(shares, Blender.Share(Easing.Smooth(share)));
                Mix(target);
                break;
            case Transition.Slide:
                Slide(first, second, Easing.Smooth(way) * size.Width, target);
                break;
            case Transition.Wipe:
                Both(first, second, target);
                for (var x = 0; x < size.Width; x++)
                    shares[x] = Blender.Share(Easing.Smooth(((Easing.Smooth(way) * (1 + Softness)) - ((x + 0.5) / size.Width)) / Softness));
                Mix(target);
                break;
            default:
                Both(first, second, target);
                Array.Fill(shares, Blender.Share(way));
                Mix(target);
                break;
        }
    }

    private void Both(Seen first, Seen second, Frame target)
    {
        camera.Film(first.Plate, first.Window, target);
        camera.Film(second.Plate, second.Window, other);
    }

    /// <summary>Both pictures move by a fraction of a pixel; the edge between them lies on an even one.</summary>
    private void Slide(Seen first, Seen second, double shift, Frame target)
    {
        var edge = (int)Math.Round((size.Width - shift) / 2) * 2;
        if (edge > 0)
        {
            camera.Film(first.Plate, first.Window.Right(shift * Behind), target, 0, edge);
            other.Fill(Black);
            for (var x = 0; x < size.Width; x++)
                shares[x] = x < edge ? Blender.Share(ShadowDepth * Easing.Smooth(shift / size.Width * 8) * Easing.Smooth(1 - ((edge - x) / (ShadowWidth * size.Width)))) : (short)0;
            Mix(target);
        }

        if (edge < size.Width)
            camera.Film(second.Plate, second.Window.Right(shift - size.Width), target, edge, size.Width);
    }

    private void Mix(Frame target)
    {
        MixPlane(target.Luma, other.Luma);
        for (var x = 0; x < size.Width / 2; x++)
            shares[x] = shares[x * 2];
        MixPlane(target.Blue, other.Blue);
        MixPlane(target.Red, other.Red);
    }

    private void MixPlane(Plane below, Plane above)
    {
        for (var row = 0; row < below.Height; row++)
            Blender.Mix(below.Row(row), above.Row(row), shares, vectors);
    }
}
