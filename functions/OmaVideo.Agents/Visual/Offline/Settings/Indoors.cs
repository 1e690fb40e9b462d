using OmaVideo.Agents.Visual.Offline.Drawing;
using OmaVideo.Agents.Visual.Offline.Motifs;
using OmaVideo.Core.Briefs;
using OmaVideo.Core.Scenes;

namespace OmaVideo.Agents.Visual.Offline.Settings;

internal static class Indoors
{
    public static readonly Setting[] All =
    [
        new(Place.Studio, "stage studio abstract concept gallery theater | focus", 78, Studio),
        new(Place.Room, "room office desk kitchen table home interior living indoor workspace counter study workshop cafe restaurant | work cook read inside", 0, Room),
        new(Place.Grid, "data digital cyber virtual internet computer server ai technology | software code online system", 60, Grid),
    ];

    /// <summary>What can stand behind a subject on the open stage, to give it light and weight.</summary>
    private static readonly Action<Stage, double, double, Colour>[] Backings = [Disc, Arches, Beam, Panels, Rings, Blinds];

    /// <summary>An open stage: a large shape of light behind the subject, a floor, and something to set things on.</summary>
    private static void Studio(Stage stage)
    {
        stage.Sky(0.45);
        var c = stage.Colours;
        var tint = stage.Dice.Pick([c.Surface, c[Ink.SecondLight], c[Ink.AccentLight]]);
        var soft = stage.Manner.Style switch
        {
            Style.Cinematic => c[Ink.Second].Mix(stage.Air, 0.55),
            Style.Minimalist => c.Surface,
            _ => c.Surface.Mix(tint, 0.55),
        };
        stage.Dice.Pick(Backings)(stage, stage.Focus, Math.Min(stage.Width, stage.Height) * 0.42, soft);
        var floor = c.Deep.Mix(c[Ink.SecondLight], stage.Manner.Is(Style.Cinematic) ? 0.08 : 0.2);
        stage.Floor(stage.Ground - 24, floor.Mix(stage.Air, 0.25), floor);
    }

    private static void Disc(Stage stage, double x, double r, Colour soft)
    {
        var side = x > stage.Width / 2 ? -1 : 1;
        stage.Disc(x, stage.Ground - (r * 0.82), r, stage.Box.Down((0, soft, 0.95), (1, soft, 0.25)));
        stage.Disc(x + (side * r * 1.35), stage.Ground - (r * 1.35), r * 0.24, $"{stage.Colours[Ink.SecondLight]}", 0.6);
    }

    private static void Arches(Stage stage, double x, double r, Colour soft)
    {
        foreach (var (grow, opacity) in new[] { (1.28, 0.32), (1.0, 0.5), (0.72, 0.9) })
            stage.Shape($"M{Stage.P(x - (r * grow), stage.Ground)}v{Svg.Number(-r * 0.72 * grow)}a{Stage.P(r * grow, r * grow)} 0 0 1 {Svg.Number(r * 2 * grow)} 0v{Svg.Number(r * 0.72 * grow)}z", $"{soft}", opacity);
    }

    private static void Beam(Stage stage, double x, double r, Colour soft)
    {
        stage.Shape($"M{Stage.P(x - (r * 0.3), 0)}H{Svg.Number(x + (r * 0.3))}L{Stage.P(x + (r * 1.3), stage.Ground + 40)}H{Svg.Number(x - (r * 1.3))}z", stage.Box.Down((0, soft, 0.85), (1, soft, 0.12)));
        stage.Disc(x - (r * 1.35), stage.Ground - (r * 1.1), r * 0.3, stage.Box.Down((0, stage.Colours[Ink.SecondLight], 0.7), (1, stage.Colours[Ink.SecondLight], 0.1)));
    }

    /// <summary>Tall panels of a wall, one behind the other.</summary>
    private static void Panels(Stage stage, double x, double r, Colour soft)
    {
        foreach (var (at, wide, high, opacity) in new[] { (-1.25, 0.75, 1.5, 0.35), (1.1, 0.9, 1.2, 0.35), (-0.72, 1.44, 1.78, 0.75) })
            stage.Svg.Add("rect", ("x", x + (r * at)), ("y", stage.Ground - (r * high)), ("width", r * wide), ("height", r * high), ("rx", 26.0), ("fill", stage.Box.Down((0, soft, opacity), (1, soft, opacity * 0.4))));
    }

    private static void Rings(Stage stage, double x, double r, Colour soft)
    {
        stage.Glow(x, stage.Ground - (r * 0.75), r * 1.6, soft, 0.9);
        foreach (var grow in new[] { 0.8, 1.1, 1.45, 1.9 })
            stage.Svg.Add("circle", ("cx", x), ("cy", stage.Ground - (r * 0.75)), ("r", r * grow), ("fill", "none"), ("stroke", soft), ("stroke-width", 20.0 / grow), ("opacity", 0.5 / grow));
    }

    /// <summary>Light that falls through a window nobody sees.</summary>
    private static void Blinds(Stage stage, double x, double r, Colour soft)
    {
        for (var i = 0; i < 5; i++)
            stage.Shape($"M{Stage.P(x - (r * 1.1), stage.Ground - (r * (1.75 - (i * 0.36))))}l{Stage.P(r * 2, -r * 0.42)}v{Svg.Number(r * 0.27)}l{Stage.P(-r * 2, r * 0.42)}z", stage.Box.Across((0, soft, 0.85), (1, soft, 0.3)));
    }

    /// <summary>A wall with a window and its light, a shelf or a picture, and a table across.</summary>
    private static void Room(Stage stage)
    {
        var c = stage.Colours;
        var dark = stage.Manner.Is(Style.Cinematic) || !c.IsLight;
        var wall = c.Backdrop.Mix(c.Deep, dark ? 0.35 : 0.3).Mix(c[Ink.WarmShade], stage.Daylight.Dusk * (stage.Manner.Is(Style.Minimalist) ? 0 : 0.3));
        stage.Air = wall;
        stage.Fill(0, 0, stage.Width, stage.Height, stage.Box.Across((0, wall.Mix(c.Surface, 0.45), 1), (1, wall, 1)));
        var flip = stage.Dice.Below(2) == 1;
        Window(stage, flip ? stage.Width * 0.6 : stage.Width * 0.1);
        if (stage.Manner.Detail > 0.5)
            Wall(stage, flip ? stage.Width * 0.14 : stage.Width * 0.66);

        var floor = c[Ink.Wood].Mix(c.Backdrop, stage.Manner.Is(Style.Minimalist) ? 0.75 : dark ? 0.45 : 0.35);
        stage.Fill(0, stage.Ground - 46, stage.Width, 10, $"{wall.Mix(c.Light, dark ? 0.1 : 0.55)}");
        stage.Floor(stage.Ground - 36, floor, floor.Mix(c.Dark, 0.18));
        if (stage.Manner.Detail > 0.5)
            stage.Shape($"M{Stage.P(stage.Width * 0.2, stage.Ground - 10)}H{Svg.Number(stage.Width * 0.8)}L{Stage.P(stage.Width * 0.94, stage.Height)}H{Svg.Number(stage.Width * 0.06)}z", $"{c[Ink.SecondLight].Mix(floor, 0.55)}", 0.7);
    }

    private static void Window(Stage stage, double x)
    {
        var c = stage.Colours;
        var (w, h) = (stage.Tall ? 340 : 460.0, stage.Tall ? 620 : 430.0);
        var y = stage.Ground - h - (stage.Tall ? 330 : 170);
        var night = stage.Daylight.Dusk * (stage.Manner.Is(Style.Minimalist) ? 0.25 : 0.9);
        var light = (stage.Manner.Is(Style.Minimalist) ? c.Light : c[Ink.WarmLight].Mix(c.Light, 0.4)).Mix(c.Dark.Mix(c[Ink.WaterShade], 0.5), night * 0.6);
        stage.Fill(x - 14, y - 14, w + 28, h + 28, $"{c[Ink.Paper].Mix(stage.Air, 0.2)}");
        stage.Fill(x, y, w, h, stage.Box.Down((0, c[Ink.SecondLight].Mix(c.Deep, 0.25).Mix(c.Dark.Mix(c[Ink.WaterShade], 0.5), night), 1), (1, light, 1)));
        stage.Shape($"M{Stage.P(x, y + h)}v{Svg.Number(-h * 0.3)}q{Stage.P(w * 0.25, -h * 0.2)} {Stage.P(w * 0.5, -h * 0.06)}t{Stage.P(w * 0.5, -h * 0.08)}V{Svg.Number(y + h)}z", $"{c[Ink.Second].Mix(light, 0.35 + (night * 0.4))}");
        stage.Shape($"M{Stage.P(x, y + h)}v{Svg.Number(-h * 0.14)}q{Stage.P(w * 0.4, -h * 0.1)} {Stage.P(w, h * 0.02)}V{Svg.Number(y + h)}z", $"{c[Ink.Leaf].Mix(light, 0.3 + (night * 0.4))}");
        stage.Fill(x + (w / 2) - 6, y, 12, h, $"{c[Ink.Paper].Mix(stage.Air, 0.2)}");
        stage.Fill(x, y + (h * 0.42), w, 10, $"{c[Ink.Paper].Mix(stage.Air, 0.2)}");
        stage.Shape($"M{Stage.P(x, y + h + 14)}H{Svg.Number(x + w)}L{Stage.P(x + w + 420, stage.Height)}H{Svg.Number(x + 260)}z", stage.Box.Down((0, light, 0.4 * (1 - Math.Min(1, night * 1.6))), (1, light, 0)));
    }

    private static void Wall(Stage stage, double x)
    {
        var y = stage.Ground - (stage.Tall ? 640 : 430);
        var edge = stage.Colours[Ink.Wood].Mix(stage.Air, 0.4);
        if (stage.Dice.Below(2) == 0)
        {
            stage.Fill(x, y + 130, 330, 12, $"{edge}");
            stage.Far("potted-plant", x + 62, y + 130, 0.5, 0.4);
            foreach (var (at, h, ink) in new[] { (130, 84, Ink.Main), (154, 70, Ink.Accent), (178, 92, Ink.Second), (206, 76, Ink.MainLight) })
                stage.Fill(x + at, y + 130 - h, 21, h, $"{stage.Colours[ink].Mix(stage.Air, 0.5)}");
            return;
        }

        stage.Fill(x, y - 30, 210, 260, $"{edge}");
        stage.Fill(x + 14, y - 16, 182, 232, $"{stage.Colours.Surface.Mix(stage.Air, 0.3)}");
        stage.Far("mountain", x + 105, y + 190, 0.62, 0.5);
        stage.Fill(x + 250, y + 50, 130, 160, $"{edge}");
        stage.Fill(x + 262, y + 62, 106, 136, $"{stage.Colours[Ink.SecondLight].Mix(stage.Air, 0.4)}");
        stage.Disc(x + 315, y + 125, 32, $"{stage.Colours[Ink.Accent].Mix(stage.Air, 0.4)}");
    }

    /// <summary>A space of data: a floor of lines that meet at the horizon, and points of light.</summary>
    private static void Grid(Stage stage)
    {
        stage.Sky(0.8);
        var c = stage.Colours;
        var horizon = stage.Ground - 110;
        var line = c[Ink.Second].Mix(stage.Air, 0.35);
        stage.Glow(stage.Width / 2, horizon, stage.Width * 0.42, c[Ink.WarmLight], stage.Manner.Is(Style.Minimalist) ? 0.15 : 0.5);
        stage.Floor(horizon, stage.Air.Mix(c[Ink.Main], 0.22), stage.Air.Mix(c[Ink.Main], stage.Manner.Is(Style.Minimalist) ? 0.12 : 0.5));
        for (var i = -14; i <= 14; i++)
            stage.Line($"M{Stage.P((stage.Width / 2) + (i * 42), horizon)}L{Stage.P((stage.Width / 2) + (i * 250), stage.Height)}", line, 2.2, 0.5);
        for (var (y, step) = (horizon, 9.0); y < stage.Height; y += step, step *= 1.5)
            stage.Line($"M{Stage.P(0, y)}H{Svg.Number(stage.Width)}", line, 2.2, 0.5);
        for (var i = 0; i < 34 * stage.Manner.Detail; i++)
        {
            var (x, y, h) = (stage.Dice.Between(0, stage.Width), stage.Dice.Between(60, horizon - 60), stage.Dice.Between(20, 150));
            stage.Line($"M{Stage.P(x, y)}v{Svg.Number(h)}", line, 2, 0.35);
            stage.Disc(x, y, stage.Dice.Between(3, 8), $"{c[i % 3 == 0 ? Ink.Accent : Ink.Second]}", 0.55);
        }
    }
}
