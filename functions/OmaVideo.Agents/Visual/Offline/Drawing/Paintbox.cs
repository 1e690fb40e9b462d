using OmaVideo.Core.Briefs;
using OmaVideo.Core.Scenes;

namespace OmaVideo.Agents.Visual.Offline.Drawing;

/// <summary>Hands out paints, and keeps the gradients they need; each is defined once.</summary>
internal sealed class Paintbox(Colours colours, Manner manner)
{
    private readonly HashSet<string> defined = [];

    public Colours Colours => colours;

    public Manner Manner => manner;

    /// <summary>The gradients handed out so far, for the picture's definitions.</summary>
    public Svg Definitions { get; } = new();

    /// <summary>Paint as it appears at a distance: 0 near, 1 dissolved in <paramref name="air"/>.</summary>
    public Paint At(double haze, Colour air)
    {
        return new(Fill, Line, manner.Weight, manner.Puff, false);

        Colour Seen(Ink ink) => colours[ink].Mix(air, haze);

        // Lines cannot take a shape's gradient (a straight one has no area), so they get its middle.
        string Line(Ink ink) => Seen(ink).Mix(colours.Dark, manner.Gradient * 0.3 * (1 - haze)).ToString();

        string Fill(Ink ink) => manner.Gradient == 0 ? Seen(ink).ToString() : Shaded(Seen(ink), manner.Gradient * (1 - haze), ink <= Ink.AccentLight ? manner.HueShift : 0);
    }

    /// <summary>A fill from top to bottom of a shape.</summary>
    public string Down(params ReadOnlySpan<(double At, Colour Colour, double Opacity)> stops) =>
        Gradient("linearGradient", [("x1", 0.0), ("y1", 0.0), ("x2", 0.0), ("y2", 1.0)], stops);

    /// <summary>A fill from left to right of a shape.</summary>
    public string Across(params ReadOnlySpan<(double At, Colour Colour, double Opacity)> stops) =>
        Gradient("linearGradient", [("x1", 0.0), ("y1", 0.0), ("x2", 1.0), ("y2", 0.0)], stops);

    /// <summary>A fill from the middle of a shape outwards.</summary>
    public string Around(params ReadOnlySpan<(double At, Colour Colour, double Opacity)> stops) =>
        Gradient("radialGradient", [("cx", 0.5), ("cy", 0.5), ("r", 0.5)], stops);

    private string Shaded(Colour colour, double strength, double hueShift)
    {
        var light = colour.Turn(-hueShift).Mix(manner.Is(Style.Cinematic) ? colours[Ink.WarmLight] : colours.Light, strength);
        var shade = colour.Turn(hueShift).Mix(colours.Dark, strength * (manner.Is(Style.Cinematic) ? 1.6 : 1));
        return manner.Is(Style.Cinematic)
            ? Across((0, light, 1), (0.42, colour, 1), (1, shade, 1))
            : Gradient("linearGradient", [("x1", 0.1), ("y1", 0.0), ("x2", 0.7), ("y2", 1.0)], (0, light, 1), (1, shade, 1));
    }

    private string Gradient(string kind, (string Name, object? Value)[] shape, params ReadOnlySpan<(double At, Colour Colour, double Opacity)> stops)
    {
        var id = kind[..1] + string.Concat(shape.Select(a => Svg.Number((double)a.Value!) + "_"));
        foreach (var (at, colour, opacity) in stops)
            id += $"{Svg.Number(at * 100)}{colour.ToString()[1..]}{Svg.Number(opacity * 100)}-";
        id = id.Replace('.', 'p');
        if (defined.Add(id))
        {
            Definitions.Open(kind, [("id", id), .. shape]);
            foreach (var (at, colour, opacity) in stops)
                Definitions.Add("stop", ("offset", at), ("stop-color", colour), ("stop-opacity", opacity));
            Definitions.Close(kind);
        }

        return $"url(#{id})";
    }
}
