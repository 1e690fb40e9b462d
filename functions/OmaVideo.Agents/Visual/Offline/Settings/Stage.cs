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

    public required Daylight Daylight { get; init; }

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
    /// <param name="open">How much of the daylight comes in: 1 under the open sky.</param>
    public void Sky(double open = 1)
    {
        var (top, low) = SkyColours();
        var night = Colours.Dark.Mix(Colours[Ink.WaterShade], 0.45);
        var (high, deep) = open < 1 ? (0, 0) : NightShares();
        (top, low) = (top.Mix(night, high), low.Mix(night.Mix(Colours[Ink.Water], 0.35), deep));
        var warm = low.Mix(Colours[Ink.WarmLight], open * (Manner.Style switch { Style.Minimalist => 0, Style.Cinematic => 0.25 + (Daylight.Warmth * 0.5), _ => Daylight.Warmth * (Colours.IsLight ? 1 : 0.4) }));
        Air = low.Mix(warm, 0.6);
        Fill(0, 0, width, height, box.Down((0, top, 1), (0.45, top.Mix(low, 0.7), 1), (ground / height, warm, 1), (1, warm, 1)));
        if (Daylight.Dusk > 0.6 && open > 0.9)
            this.Stars(90, ground * 0.7);
    }

    /// <summary>Darkens all that is drawn so far as the hour wants; what is drawn later stands in the light.</summary>
    public void Dim()
    {
        if (Daylight.Dusk > 0)
            Fill(0, 0, width, height, $"{Colours.Dark.Mix(Colours[Ink.WaterShade], 0.5)}", Math.Round(Daylight.Dusk * (Manner.Style switch { Style.Minimalist => 0.08, Style.Cinematic => 0.16, _ => 0.3 }), 2));
    }

    /// <summary>How far the upper and the lower sky turn to night. At dusk the light is still down there.</summary>
    private (double High, double Low) NightShares()
    {
        var most = Manner.Style switch { Style.Cinematic => 0.4, Style.Minimalist => 0.22, _ => 1 };
        return (most * Math.Min(0.94, Daylight.Dusk * 1.45), most * Math.Clamp((Daylight.Dusk - 0.5) * 2.5, 0, 0.8));
    }

    /// <summary>A flat-lying plane from a height down to the lower edge.</summary>
    public void Floor(double y, Colour far, Colour near) => Fill(0, y, width, height - y + 1, box.Down((0, far, 1), (1, near, 1)));

    /// <summary>A point of the picture as path text.</summary>
    public static string P(double x, double y) => $"{Svg.Number(x)} {Svg.Number(y)}";

    private (Colour Top, Colour Low) SkyColours() => Manner.Style switch
    {
        Style.Minimalist => (Colours.Backdrop.Mix(Colours.Deep, 0.5), Colours.Backdrop.Mix(Colours.Deep, 0.08)),
        Style.Cinematic => (Colours.Deep, Colours.Backdrop),
        _ => Colours.IsLight
            ? (Colours.Backdrop.Mix(Colours.Deep, 0.75), Colours.Backdrop.Mix(Colours.Surface, 0.4))
            : (Colours.Deep, Colours.Surface),
    };
}
