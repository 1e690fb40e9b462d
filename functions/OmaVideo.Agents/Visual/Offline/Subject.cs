using OmaVideo.Agents.Visual.Offline.Drawing;
using OmaVideo.Agents.Visual.Offline.Motifs;
using OmaVideo.Agents.Visual.Offline.Settings;
using OmaVideo.Core.Briefs;
using OmaVideo.Core.Scenes;

namespace OmaVideo.Agents.Visual.Offline;

/// <summary>Puts a motif into its setting: what it stands on, its shadow, its edge, itself.</summary>
internal static class Subject
{
    private const double MotifHeight = 200;
    private const double UsualWidth = 220;

    public static void Draw(Stage stage, Setting setting, Motif motif, Spot spot)
    {
        var scale = spot.Size * stage.Manner.Size * 1000 / MotifHeight * Math.Min(1, UsualWidth / motif.Width) * (motif.Stance == Stance.Rises ? 1.6 : 1);
        var (x, y) = (spot.X * stage.Width, stage.Ground + 20 + (spot.Lift * stage.Height));
        if (motif.Stance == Stance.Rests && setting.Place == Place.Room)
            Table(stage, x, y += 6, scale);
        else if (motif.Stance == Stance.Rests && setting.Raise > 0)
            Plinth(stage, x, y, y -= setting.Raise * scale / 4, scale, spot.Haze);
        else if (motif.Stance == Stance.Floats)
            Hover(stage, x, y, scale, setting.Place);

        if (motif.Stance == Stance.Rises)
            y -= 40;
        if (motif.Stance == Stance.Floats)
            y -= scale * (setting.Place is Place.Sky or Place.Space ? 26 : 13);
        Paint(stage, motif, x, y, scale, spot.Haze);
    }

    private static void Paint(Stage stage, Motif motif, double x, double y, double scale, double haze)
    {
        var manner = stage.Manner;
        var place = $"translate({Stage.P(x, y)})";
        if (motif.Stance is Stance.Stands or Stance.Rests)
            Silhouette($"{place} matrix({Svg.Number(scale)} 0 {Svg.Number(-0.5 * scale)} {Svg.Number(-0.17 * scale)} 0 0)", stage.Colours.Dark, 0, manner.CastShadow * (1 - haze));
        var upright = $"{place} scale({Svg.Number(scale)})";
        if (manner.Sticker > 0)
            Silhouette(upright, stage.Colours.Light.Mix(stage.Air, haze), manner.Sticker * 2 / Math.Sqrt(scale), 1);
        if (manner.Rim > 0)
            Silhouette($"{place} translate({Stage.P(-manner.Rim * scale * 0.55, -manner.Rim * scale * 0.4)}) scale({Svg.Number(scale)})", stage.Colours[Ink.WarmLight].Mix(stage.Air, 0.15 + (haze * 0.7)), 0, 0.9);
        new Pen(stage.Svg, stage.Box.At(haze, stage.Air)).At(x, y, scale, motif.Draw);

        void Silhouette(string transform, Colour colour, double grown, double opacity)
        {
            stage.Svg.Open("g", ("transform", transform), ("opacity", Math.Round(opacity, 2)));
            motif.Draw(new Pen(stage.Svg, Drawing.Paint.Silhouette($"{colour}", grown, manner)));
            stage.Svg.Close("g");
        }
    }

    /// <summary>A table from side to side of what rests on it, with its front towards the viewer.</summary>
    private static void Table(Stage stage, double x, double y, double scale)
    {
        var wood = stage.Colours[Ink.Wood];
        var half = Math.Max(170, scale * 132);
        stage.Fill(x - half + 40, y + 10, 34, stage.Height, $"{wood.Mix(stage.Colours.Dark, 0.42)}");
        stage.Fill(x + half - 74, y + 10, 34, stage.Height, $"{wood.Mix(stage.Colours.Dark, 0.42)}");
        stage.Shape($"M{Stage.P(x - half + 40, y - 22)}H{Svg.Number(x + half - 40)}L{Stage.P(x + half, y + 10)}H{Svg.Number(x - half)}z", $"{wood.Mix(stage.Colours.Light, stage.Manner.Is(Style.Cinematic) ? 0.1 : 0.3)}");
        stage.Fill(x - half, y + 10, half * 2, 30, stage.Box.Across((0, wood, 1), (1, wood.Mix(stage.Colours.Dark, 0.24), 1)));
    }

    private static void Plinth(Stage stage, double x, double y, double top, double scale, double haze)
    {
        var c = stage.Colours;
        var body = (stage.Manner.Is(Style.Cinematic) ? c.Deep.Mix(c[Ink.Second], 0.3) : c.Surface.Mix(c[Ink.Second], 0.18)).Mix(stage.Air, haze);
        var (rx, ry) = (Math.Max(118 * scale, 60), 15 * scale);
        Ellipse(x + (rx * 0.16), y + (ry * 0.35), rx * 1.12, ry * 1.05, $"{c.Dark}", stage.Manner.CastShadow * (1 - haze));
        stage.Shape($"M{Stage.P(x - rx, top)}V{Svg.Number(y)}A{Stage.P(rx, ry)} 0 0 0 {Stage.P(x + rx, y)}V{Svg.Number(top)}z", stage.Box.Across((0, body.Mix(c.Light, 0.3), 1), (1, body.Mix(c.Dark, 0.22), 1)));
        Ellipse(x, top, rx, ry, $"{body.Mix(c.Light, stage.Manner.Is(Style.Cinematic) ? 0.16 : 0.6)}", 1);

        void Ellipse(double cx, double cy, double wide, double high, string fill, double opacity) => stage.Svg.Add(
            "ellipse", ("cx", cx), ("cy", cy), ("rx", wide), ("ry", high), ("fill", fill), ("opacity", opacity == 1 ? null : Math.Round(opacity, 2)));
    }

    /// <summary>The soft shadow under something in the air, where there is ground for it to fall on.</summary>
    private static void Hover(Stage stage, double x, double y, double scale, Place place)
    {
        if (place is Place.Sky or Place.Space or Place.Sea)
            return;
        var dark = stage.Colours.Dark;
        stage.Svg.Add("ellipse", ("cx", x), ("cy", y), ("rx", 88 * scale), ("ry", 13 * scale), ("fill", stage.Box.Around((0, dark, 0.34), (0.5, dark, 0.2), (1, dark, 0))));
    }
}
