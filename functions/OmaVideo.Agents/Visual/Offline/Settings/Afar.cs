using OmaVideo.Agents.Visual.Offline.Drawing;
using OmaVideo.Agents.Visual.Offline.Motifs;
using OmaVideo.Core.Briefs;
using OmaVideo.Core.Scenes;

namespace OmaVideo.Agents.Visual.Offline.Settings;

internal static class Afar
{
    public static readonly Setting[] All =
    [
        new(Place.Sea, "sea ocean beach coast harbour lake river water shore island | wave blue", 0, Sea),
        new(Place.Shore, "beach shore coast sand seaside", 0, Shore),
        new(Place.Sky, "sky cloud air | fly high free", 0, Sky),
        new(Place.Space, "space galaxy universe planet orbit cosmos | moon stars", 0, Space),
    ];

    private static void Sea(Stage stage)
    {
        stage.Sky(1.1);
        var c = stage.Colours;
        var horizon = stage.Ground - 120;
        stage.Sun(horizon, 104);
        stage.Clouds(4, stage.Ground * 0.14, stage.Ground * 0.42, 0.7);
        stage.Ridge(horizon - 6, 34, 0.05, Ink.Second);
        var water = c[Ink.Water].Mix(stage.Air, stage.Manner.Is(Style.Minimalist) ? 0.6 : 0.25);
        stage.Floor(horizon, water.Mix(stage.Air, 0.5), water);
        for (var i = 0; i < 24 * stage.Manner.Detail; i++)
        {
            var y = horizon + 12 + (Math.Pow(stage.Dice.Between(0, 1), 1.6) * (stage.Height - horizon));
            var w = stage.Dice.Between(40, 150) * (0.5 + ((y - horizon) / 300));
            stage.Line($"M{Stage.P(stage.Dice.Between(0, stage.Width), y)}h{Svg.Number(w)}", c.Light, 3 + ((y - horizon) / 90), 0.28);
        }

        foreach (var (y, share) in new[] { (stage.Ground - 14.0, 0.12), (stage.Ground + 70, 0.3) })
        {
            var d = $"M-80 {Svg.Number(y)}";
            for (var x = -80.0; x < stage.Width + 80; x += 150)
                d += "q38 -26 75 0t75 0";
            stage.Shape(d + $"V{Svg.Number(stage.Height)}H-80z", $"{water.Mix(c.Dark, share)}", 0.85);
        }
    }

    /// <summary>The sea behind a strip of sand that things can stand on.</summary>
    private static void Shore(Stage stage)
    {
        Sea(stage);
        var sand = stage.Colours[Ink.WarmLight].Mix(stage.Colours[Ink.Wood], 0.22).Mix(stage.Air, stage.Manner.Is(Style.Minimalist) ? 0.7 : 0.3);
        if (stage.Manner.Is(Style.Cinematic))
            sand = sand.Mix(stage.Colours.Deep, 0.55);
        var y = stage.Ground - 30;
        stage.Shape($"M0 {Svg.Number(y - 26)}C{Stage.P(stage.Width * 0.3, y - 50)} {Stage.P(stage.Width * 0.6, y + 46)} {Stage.P(stage.Width, y - 8)}V{Svg.Number(stage.Height)}H0z", $"{stage.Colours.Light}", 0.6);
        stage.Shape($"M0 {Svg.Number(y - 6)}C{Stage.P(stage.Width * 0.3, y - 30)} {Stage.P(stage.Width * 0.6, y + 60)} {Stage.P(stage.Width, y + 10)}V{Svg.Number(stage.Height)}H0z",
            stage.Box.Down((0, sand.Mix(stage.Colours.Light, 0.15), 1), (1, sand.Mix(stage.Colours.Dark, 0.18), 1)));
    }

    private static void Sky(Stage stage)
    {
        stage.Sky(1.2);
        stage.Sun(stage.Ground - 60, 110);
        stage.Clouds(5, stage.Ground * 0.15, stage.Ground * 0.55);
        stage.Ridge(stage.Ground + 60, 40, 0, Ink.Second);
        stage.Ridge(stage.Ground + 130, 46, 0.35, Ink.Leaf);
        stage.Clouds(4, stage.Ground * 0.9, stage.Ground * 1.05, 0.95);
    }

    private static void Space(Stage stage)
    {
        var c = stage.Colours;
        var hue = stage.Manner.Is(Style.Cinematic) ? c.Backdrop : c[Ink.Main];
        var night = stage.Manner.Is(Style.Minimalist) ? c.Backdrop : c.Dark.Mix(hue, 0.18);
        stage.Air = night;
        stage.Fill(0, 0, stage.Width, stage.Height, stage.Box.Down((0, night, 1), (1, night.Mix(hue, 0.4), 1)));
        if (!stage.Manner.Is(Style.Minimalist))
        {
            stage.Glow(stage.Width * 0.28, stage.Height * 0.35, stage.Width * 0.5, hue, 0.6);
            stage.Glow(stage.Width * 0.8, stage.Height * 0.6, stage.Width * 0.4, c[Ink.Second], 0.38);
            stage.Stars(130, stage.Height);
        }

        foreach (var r in new[] { 0.36, 0.52, 0.7 })
            stage.Svg.Add("circle", ("cx", stage.Width * 0.5), ("cy", stage.Height * 0.48), ("r", r * stage.Width), ("fill", "none"), ("stroke", c[Ink.SecondLight]), ("stroke-width", 2.0), ("stroke-dasharray", "3 15"), ("stroke-linecap", "round"), ("opacity", 0.5));
        var (x, y) = (stage.Width * stage.Dice.Pick([0.12, 0.88]), stage.Height * stage.Dice.Between(0.16, 0.3));
        stage.Disc(x, y, 74, stage.Box.Across((0, c[Ink.SecondLight].Mix(night, 0.1), 1), (1, c[Ink.SecondShade].Mix(night, 0.5), 1)));
        stage.Disc(x - 24, y + 12, 13, $"{c[Ink.SecondShade].Mix(night, 0.2)}", 0.5);
        var curve = hue.Mix(night, 0.35);
        stage.Shape($"M{Stage.P(-20, stage.Height + 10)}V{Svg.Number(stage.Ground + 150)}Q{Stage.P(stage.Width / 2, stage.Ground - 60)} {Stage.P(stage.Width + 20, stage.Ground + 150)}V{Svg.Number(stage.Height + 10)}z",
            stage.Box.Down((0, curve.Mix(c[Ink.WarmLight], 0.35), 1), (0.16, curve, 1), (1, night, 1)));
    }
}
