using OmaVideo.Agents.Visual.Offline.Drawing;
using OmaVideo.Core.Briefs;
using OmaVideo.Core.Scenes;

namespace OmaVideo.Agents.Visual.Offline.Settings;

/// <summary>
/// The picture's ground, sky and light. Its short side is 1000 units; light comes from the left.
/// </summary>
internal sealed class Stage(Svg svg, Paintbox box, double width, double height, double ground, Dice dice, long family)
{
    public double Width => width;

    public double Height => height;

    /// <summary>Where things stand.</summary>
    public double Ground => ground;

    public Dice Dice => dice;

    /// <summary>Chance that falls the same in every scene of a video.</summary>
    public Dice Family => new(family);

    public Svg Svg => svg;

    public Paintbox Box => box;

    public Colours Colours => box.Colours;

    public Manner Manner => box.Manner;

    /// <summary>The colour distance dissolves into.</summary>
    public Colour Air { get; set; } = box.Colours.Backdrop;

    /// <summary>Where across the picture the subject will be.</summary>
    public double Focus { get; init; } = width / 2;

    public bool Tall => height > width;

    public void Fill(double x, double y, double w, double h, string fill, double opacity = 1) =>
        svg.Add("rect", ("x", x), ("y", y), ("width", w), ("height", h), ("fill", fill), ("opacity", opacity == 1 ? null : opacity));

    public void Disc(double x, double y, double r, string fill, double opacity = 1) =>
        svg.Add("circle", ("cx", x), ("cy", y), ("r", r), ("fill", fill), ("opacity", opacity == 1 ? null : opacity));

    public void Shape(string d, string fill, double opacity = 1) =>
        svg.Add("path", ("d", d), ("fill", fill), ("opacity", opacity == 1 ? null : opacity));

    public void Line(string d, Colour colour, double weight, double opacity = 1) => svg.Add(
        "path", ("d", d), ("fill", "none"), ("stroke", colour), ("stroke-width", weight), ("stroke-linecap", "round"), ("opacity", opacity == 1 ? null : opacity));

    /// <summary>A soft light around a point.</summary>
    public void Glow(double x, double y, double r, Colour colour, double opacity) =>
        Disc(x, y, r, box.Around((0, colour, opacity), (0.45, colour, opacity * 0.38), (1, colour, 0)));

    /// <summary>The sky from its top to the ground, and the air it gives to distance.</summary>
    public void Sky(double glow = 1)
    {
        var (top, low) = SkyColours();
        var warm = low.Mix(Colours[Ink.WarmLight], Manner.Style switch { Style.Minimalist => 0, Style.Cinematic => 0.5 * glow, _ => 0.28 * glow });
        Air = low.Mix(warm, 0.6);
        Fill(0, 0, width, height, box.Down((0, top, 1), (0.45, top.Mix(low, 0.7), 1), (ground / height, warm, 1), (1, warm, 1)));
    }

    /// <summary>A flat-lying plane from a height down to the lower edge.</summary>
    public void Floor(double y, Colour far, Colour near) => Fill(0, y, width, height - y + 1, box.Down((0, far, 1), (1, near, 1)));

    /// <summary>A point of the picture as path text.</summary>
    public static string P(double x, double y) => $"{Svg.Number(x)} {Svg.Number(y)}";

    private (Colour Top, Colour Low) SkyColours() => Manner.Style switch
    {
        Style.Minimalist => (Colours.Backdrop, Colours.Backdrop.Mix(Colours.Surface, 0.5)),
        Style.Cinematic => (Colours.Deep, Colours.Backdrop),
        _ => Colours.IsLight
            ? (Colours.Backdrop.Mix(Colours.Deep, 0.75), Colours.Backdrop.Mix(Colours.Surface, 0.4))
            : (Colours.Deep, Colours.Surface),
    };
}
