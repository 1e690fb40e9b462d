using OmaVideo.Agents.Visual.Offline.Drawing;
using OmaVideo.Agents.Visual.Offline.Words;
using OmaVideo.Core.Briefs;
using OmaVideo.Core.Scenes;

namespace OmaVideo.Agents.Visual.Offline.Settings;

/// <summary>The parts settings are made of.</summary>
internal static class Scenery
{
    /// <summary>A sun or moon with its light; stands the same in every scene of a video.</summary>
    /// <param name="horizon">Where it would set.</param>
    public static void Sun(this Stage stage, double horizon, double r = 92)
    {
        var y = (r * 1.4) + ((horizon - (r * 1.4)) * stage.Daylight.Sun);
        var x = stage.Width * stage.Family.Pick([0.24, 0.34, 0.68, 0.76]);
        var colour = stage.Colours[Ink.WarmLight];
        var strength = stage.Manner.Is(Style.Minimalist) ? 0 : stage.Manner.Is(Style.Cinematic) ? 0.85 : 0.55;
        if (strength > 0)
            stage.Glow(x, y, r * 5.2, colour, strength);
        var fill = stage.Manner.Is(Style.Minimalist) ? stage.Colours[Ink.SecondLight] : colour.Mix(stage.Colours.Light, 0.3);
        stage.Disc(x, y, r, $"{fill}");
        if (stage.Manner.Is(Style.Modern))
            stage.Disc(x, y, r, stage.Box.Down((0, stage.Colours[Ink.Warm], 1), (1, stage.Colours[Ink.WarmLight], 1)));
    }

    /// <summary>A ridge of hills from edge to edge, filled down to the lower edge.</summary>
    /// <param name="rough">How far it rises and falls.</param>
    /// <param name="depth">0 far to 1 near; distance pales.</param>
    public static void Ridge(this Stage stage, double y, double rough, double depth, Ink ink)
    {
        var colour = stage.Colours[ink].Mix(stage.Air, 0.78 - (0.62 * depth));
        var fill = stage.Manner.Is(Style.Minimalist) ? $"{colour}"
            : stage.Box.Down((0, colour.Mix(stage.Colours.Light, stage.Manner.Is(Style.Cinematic) ? 0.1 : 0.12), 1), (0.6, colour, 1), (1, colour.Mix(stage.Air, 0.25), 1));
        stage.Shape(stage.Manner.Ridge switch
        {
            RidgeLine.Arcs => Arcs(stage, y, rough, 2.2),
            RidgeLine.Bumps => Arcs(stage, y, rough, 3.4),
            RidgeLine.Jagged => Jagged(stage, y, rough),
            RidgeLine.Low => Rolling(stage, y, rough * 0.4),
            _ => Rolling(stage, y, rough),
        }, fill);
    }

    /// <summary>Peaks from edge to edge with snow on those that reach high.</summary>
    public static void Peaks(this Stage stage, double y, double rise, double depth, Ink ink, bool snow)
    {
        var colour = stage.Colours[ink].Mix(stage.Air, 0.74 - (0.6 * depth));
        var step = rise * 1.15;
        for (var x = -step * stage.Dice.Between(0.2, 0.7); x < stage.Width + step; x += step * stage.Dice.Between(0.62, 0.95))
        {
            var top = y - (rise * stage.Dice.Between(0.55, 1));
            var half = (y - top) * 0.95;
            stage.Shape($"M{Stage.P(x - half, y)}L{Stage.P(x, top)}L{Stage.P(x + half, y)}z", $"{colour}");
            stage.Shape($"M{Stage.P(x, top)}L{Stage.P(x + half, y)}H{Svg.Number(x + (half * 0.18))}L{Stage.P(x - (half * 0.12), top + (half * 0.62))}z", $"{colour.Mix(stage.Colours.Dark, 0.16)}");
            if (snow && y - top > rise * 0.7)
            {
                var s = half * 0.3;
                stage.Shape($"M{Stage.P(x, top)}l{Stage.P(s, s * 1.05)}l{Stage.P(-s * 0.6, -s * 0.2)}l{Stage.P(-s * 0.4, s * 0.4)}l{Stage.P(-s * 0.42, -s * 0.42)}l{Stage.P(-s * 0.58, s * 0.22)}z", $"{stage.Colours[Ink.Paper].Mix(stage.Air, 0.3)}", 0.9);
            }
        }

        stage.Fill(0, y - 1, stage.Width, stage.Height - y + 2, $"{colour}");
    }

    /// <summary>Houses of a city far or near, with a few lit windows.</summary>
    public static void Skyline(this Stage stage, double y, double rise, double depth, Ink ink)
    {
        var colour = stage.Colours[ink].Mix(stage.Air, 0.8 - (0.5 * depth));
        var window = stage.Colours[Ink.WarmLight].Mix(stage.Air, 0.3);
        for (var x = -20.0; x < stage.Width;)
        {
            var (w, h) = (stage.Dice.Between(46, 118), rise * stage.Dice.Between(0.3, 1));
            stage.Svg.Add("rect", ("x", x), ("y", y - h), ("width", w), ("height", h + 2), ("rx", stage.Manner.Is(Style.Playful) ? 14.0 : 0.0),
                ("fill", stage.Box.Down((0, colour, 1), (1, colour.Mix(stage.Air, 0.45), 1))));
            if (depth > 0.3 && stage.Manner.Detail > 0.5)
                for (var wy = y - h + 22; wy < y - 30; wy += 38)
                    for (var wx = x + 12; wx < x + w - 16; wx += 24)
                        if (stage.Dice.Below(5) < 2)
                            stage.Fill(wx, wy, 9, 15, $"{window}", 0.55);
            x += w + stage.Dice.Between(-6, 20);
        }
    }

    /// <summary>Clouds, flat at their bottom, between two heights.</summary>
    public static void Clouds(this Stage stage, int count, double from, double until, double opacity = 0.85)
    {
        var colour = stage.Manner.Is(Style.Cinematic) ? stage.Air.Mix(stage.Colours[Ink.WarmLight], 0.25) : stage.Colours[Ink.Paper].Mix(stage.Air, 0.15);
        for (var i = 0; i < Math.Max(1, Math.Round(count * stage.Manner.Detail)); i++)
        {
            var (x, y, s) = (stage.Width * (i + stage.Dice.Between(0.1, 0.9)) / count, stage.Dice.Between(from, until), stage.Dice.Between(0.8, 1.7));
            var d = stage.Manner.Style is Style.Modern or Style.Minimalist
                ? $"M{Stage.P(x - (90 * s), y)}a{Stage.P(45 * s, 45 * s)} 0 0 1 {Stage.P(90 * s, 0)}a{Stage.P(32 * s, 32 * s)} 0 0 1 {Stage.P(64 * s, 0)}z"
                : $"M{Stage.P(x - (100 * s), y)}q{Stage.P(-4 * s, -34 * s)} {Stage.P(36 * s, -36 * s)}q{Stage.P(10 * s, -44 * s)} {Stage.P(58 * s, -38 * s)}q{Stage.P(30 * s, 2 * s)} {Stage.P(38 * s, 32 * s)}q{Stage.P(56 * s, -8 * s)} {Stage.P(54 * s, 42 * s)}z";
            stage.Shape(d, stage.Box.Down((0, colour, opacity), (1, colour, opacity * 0.45)));
        }
    }

    public static void Stars(this Stage stage, int count, double until)
    {
        for (var i = 0; i < count; i++)
            stage.Disc(stage.Dice.Between(0, stage.Width), stage.Dice.Between(0, until), stage.Dice.Between(0.9, 3.2), $"{stage.Colours.Light}", Math.Round(stage.Dice.Between(0.25, 0.9), 2));
    }

    /// <summary>A motif of the background, paled by distance.</summary>
    public static void Far(this Stage stage, string motif, double x, double y, double scale, double haze) =>
        new Pen(stage.Svg, stage.Box.At(haze, stage.Air)).At(x, y, scale, Vocabulary.Named(motif).Draw);

    private static string Rolling(Stage stage, double y, double rough)
    {
        var (a, b) = (stage.Dice.Between(0, Math.Tau), stage.Dice.Between(0, Math.Tau));
        var (first, second) = (stage.Dice.Between(1.1, 1.9), stage.Dice.Between(2.6, 4));
        var points = Enumerable.Range(0, 41).Select(i => i / 40.0).Select(t =>
            Stage.P(t * stage.Width, y - (rough * ((0.65 * Math.Sin((t * first * Math.PI) + a)) + (0.35 * Math.Sin((t * second * Math.PI) + b))))));
        return Closed(stage, "L", points);
    }

    private static string Jagged(Stage stage, double y, double rough)
    {
        var points = new List<string>();
        var level = stage.Dice.Between(-0.4, 0.4);
        for (var x = 0.0; x < stage.Width + 60; x += stage.Dice.Between(26, 64))
        {
            level = Math.Clamp(level + stage.Dice.Between(-0.42, 0.42), -1, 1);
            points.Add(Stage.P(Math.Min(x, stage.Width), y - (rough * level)));
        }

        return Closed(stage, "L", points);
    }

    private static string Arcs(Stage stage, double y, double rough, double many)
    {
        var r = stage.Width / many / 2;
        var d = $"M0 {Svg.Number(stage.Height)}V{Svg.Number(y)}H{Svg.Number(-r * stage.Dice.Between(0.1, 1.1))}";
        for (var i = 0; i < many + 2; i++)
            d += $"a{Stage.P(r, rough * stage.Dice.Between(0.9, 1.6))} 0 0 1 {Svg.Number(r * 2 * stage.Dice.Between(0.7, 1))} 0";
        return d + $"H{Svg.Number(stage.Width + 10)}V{Svg.Number(stage.Height)}z";
    }

    private static string Closed(Stage stage, string join, IEnumerable<string> points) =>
        $"M0 {Svg.Number(stage.Height)}L{string.Join(join, points)}L{Stage.P(stage.Width, stage.Height)}z";
}
