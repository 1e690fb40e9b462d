using OmaVideo.Core.Briefs;
using OmaVideo.Core.Cameo;
using OmaVideo.Core.Scenes;

namespace OmaVideo.Media.Portraits;

/// <summary>A frame for a guest's picture, as the style has it: a disc, or a card with round corners, with a rim and a soft shadow.</summary>
/// <param name="X">Of its middle, in pixels of the scene.</param>
/// <param name="Side">Of the picture within the rim.</param>
/// <param name="Corner">Radius; half the side for a disc.</param>
/// <param name="Rim">Width of the rim, around the picture.</param>
internal sealed record PictureFrame(double X, double Y, int Side, double Corner, double Rim, Colour Colour)
{
    public static PictureFrame Of(GuestPlacing placing, Photograph scene)
    {
        var palette = Palette.Of(placing.Look);
        var side = (int)Math.Min(placing.Appearance.Height * scene.Height, 0.5 * scene.Width);
        var x = scene.Width * (scene.Width > scene.Height ? 0.29 : 0.4);
        var (corner, rim, colour) = placing.Look.Style switch
        {
            Style.Professional => (0.10, 0.022, palette.Paper),
            Style.Minimalist => (0.5, 0.008, palette.Ink),
            Style.Cinematic => (0.03, 0.012, palette.Paper),
            Style.Playful => (0.5, 0.045, palette.Accent),
            _ => (0.5, 0.028, palette.Accent),
        };
        return new(placing.Appearance.Side == Core.Cameo.Side.Left ? x : scene.Width - x, scene.Height * (scene.Width > scene.Height ? 0.44 : 0.36), side, corner * side, Math.Max(3, rim * side), Colour.Parse(colour));
    }

    /// <summary>Face and shoulders, as far as the portrait has them.</summary>
    public static Part PartOf(Face face, int width, int height)
    {
        var side = Math.Min(Math.Min(width, height), 2.1 * face.Side);
        var left = Math.Clamp(face.X + (face.Side / 2.0) - (side / 2), 0, width - side);
        var top = Math.Clamp(face.Y + (0.55 * face.Side) - (side / 2), 0, height - side);
        return Part.Within(width, height, left, top, left + side, top + side);
    }

    /// <summary>Lays shadow, rim and picture over the scene.</summary>
    public void Hang(Photograph photo, Photograph scene)
    {
        var shadow = Side * 0.06;
        var reach = (Side / 2.0) + Rim + (3 * shadow);
        for (var y = Math.Max(0, (int)(Y - reach)); y < Math.Min(scene.Height, Y + reach); y++)
        {
            for (var x = Math.Max(0, (int)(X - reach)); x < Math.Min(scene.Width, X + reach); x++)
            {
                var pixel = scene[x, y];
                var dark = 0.38 * Math.Exp(-Square(Math.Max(0, Outside(x, y - (0.5 * shadow), Rim)) / shadow));
                var outside = Outside(x, y, 0);
                Blend(pixel, [0, 0, 0], dark);
                Blend(pixel, [Colour.Red, Colour.Green, Colour.Blue], Math.Clamp(0.5 - (outside - Rim), 0, 1));
                Blend(pixel, photo[Inner(x - X, photo.Width), Inner(y - Y, photo.Height)], Math.Clamp(0.5 - outside, 0, 1));
            }
        }
    }

    private int Inner(double from, int length) => Math.Clamp((int)Math.Floor(from + (Side / 2.0)), 0, length - 1);

    /// <summary>Pixels from the edge of the frame made larger by a rim; less than 0 within it.</summary>
    private double Outside(double x, double y, double rim)
    {
        var (half, corner) = ((Side / 2.0) + rim, Corner + rim);
        var (dx, dy) = (Math.Abs(x + 0.5 - X) - half + corner, Math.Abs(y + 0.5 - Y) - half + corner);
        return Math.Sqrt(Square(Math.Max(dx, 0)) + Square(Math.Max(dy, 0))) + Math.Min(Math.Max(dx, dy), 0) - corner;
    }

    private static void Blend(Span<byte> pixel, ReadOnlySpan<byte> colour, double cover)
    {
        for (var c = 0; c < 3; c++)
            pixel[c] = (byte)Math.Round(pixel[c] + (cover * (colour[c] - pixel[c])));
    }

    private static double Square(double value) => value * value;
}
