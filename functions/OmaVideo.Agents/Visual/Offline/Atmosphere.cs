using OmaVideo.Agents.Visual.Offline.Drawing;
using OmaVideo.Agents.Visual.Offline.Settings;
using OmaVideo.Core.Briefs;
using OmaVideo.Core.Scenes;

namespace OmaVideo.Agents.Visual.Offline;

/// <summary>What a style adds to every picture of a video: beams and dusk, bold geometry, or things in the air.</summary>
internal static class Atmosphere
{
    private const int Softness = 10;

    private static readonly Dictionary<Style, Action<Stage>> BehindSubjects = new()
    {
        [Style.Modern] = Geometry,
        [Style.Cinematic] = Beams,
        [Style.Playful] = Confetti,
    };

    public static void Behind(Stage stage) => BehindSubjects.GetValueOrDefault(stage.Manner.Style)?.Invoke(stage);

    public static void Before(Stage stage)
    {
        var (deep, light) = (stage.Colours.Deep, stage.Colours[Ink.WarmLight]);
        if (stage.Manner.Is(Style.Cinematic))
        {
            stage.Fill(0, stage.Ground - 130, stage.Width, stage.Height - stage.Ground + 131, stage.Box.Down((0, light, 0), (0.35, light, 0.09), (0.55, deep, 0.2), (1, deep, 0.85)));
            stage.Fill(0, 0, stage.Width, stage.Height, stage.Box.Around((0, deep, 0), (0.62, deep, 0), (1, deep, 0.72)));
        }
    }

    /// <summary>Circles, arcs and a field of dots at the picture's edges, in the same corners all through a video.</summary>
    private static void Geometry(Stage stage)
    {
        var c = stage.Colours;
        stage.Glow(stage.Width * 0.06, stage.Height * 0.1, stage.Width * 0.5, c[Ink.Second], 0.42);
        stage.Glow(stage.Width * 0.98, stage.Height * 0.2, stage.Width * 0.46, c[Ink.Accent], 0.34);
        stage.Glow(stage.Width * 0.5, stage.Height * 1.05, stage.Width * 0.5, c[Ink.Main], 0.3);
        var right = stage.Family.Below(2) == 0;
        var (x, edge) = right ? (stage.Width, -1) : (0.0, 1);
        stage.Svg.Add("circle", ("cx", x), ("cy", 0.0), ("r", 210.0), ("fill", "none"), ("stroke", c[Ink.Main]), ("stroke-width", 46.0), ("opacity", 0.85));
        stage.Disc(x, 0, 96, $"{c[Ink.Accent]}");
        for (var i = 0; i < 36; i++)
            stage.Disc(stage.Width - x + (edge * (-50 - (i % 6 * 30))), 60 + (i / 6 * 30), 4.5, $"{c[Ink.Main]}", 0.5);
    }

    private static void Beams(Stage stage)
    {
        var light = stage.Colours[Ink.WarmLight];
        var middle = stage.Ground - (Math.Min(stage.Width, stage.Height) * 0.3);
        stage.Glow(stage.Focus, middle, Math.Min(stage.Width, stage.Height) * 0.75, stage.Colours[Ink.Warm], 0.36);
        stage.Glow(stage.Focus, middle, Math.Min(stage.Width, stage.Height) * 0.42, light, 0.34);
        foreach (var (at, wide, opacity) in new[] { (0.02, 0.2, 0.2), (0.26, 0.12, 0.14), (0.5, 0.3, 0.16), (0.86, 0.18, 0.12) })
        {
            var left = stage.Width * (at + stage.Dice.Between(-0.06, 0.06));
            // Soft edges by many thin layers: a gradient across a slanted shape comes out with hard ones.
            for (var layer = 0; layer < Softness; layer++)
            {
                var inset = stage.Width * wide * 0.5 * layer / Softness;
                var w = (stage.Width * wide) - (2 * inset);
                stage.Shape($"M{Stage.P(left + inset, 0)}h{Svg.Number(w)}l{Stage.P(-stage.Height * 0.44, stage.Height)}h{Svg.Number(-w)}z", $"{light}", Math.Round(opacity / Softness, 3));
            }
        }

        for (var i = 0; i < 40; i++)
            stage.Disc(stage.Dice.Between(0, stage.Width), stage.Dice.Between(0, stage.Ground), stage.Dice.Between(1, 3.4), $"{light}", Math.Round(stage.Dice.Between(0.15, 0.6), 2));
    }

    private static void Confetti(Stage stage)
    {
        Ink[] inks = [Ink.Main, Ink.Second, Ink.Accent, Ink.Paper];
        for (var i = 0; i < 34; i++)
        {
            var (x, y, turn) = (stage.Dice.Between(0, stage.Width), stage.Dice.Between(20, stage.Ground * 0.62), stage.Dice.Between(0, 180));
            var colour = stage.Colours[inks[i % 4]];
            if (i % 3 == 0)
                stage.Disc(x, y, stage.Dice.Between(6, 12), $"{colour}", 0.9);
            else if (i % 3 == 1)
                stage.Svg.Add("rect", ("x", x), ("y", y), ("width", 30.0), ("height", 11.0), ("rx", 5.5), ("fill", colour), ("opacity", 0.9), ("transform", $"rotate({Svg.Number(turn)} {Stage.P(x, y)})"));
            else
                stage.Svg.Add("path", ("d", $"M{Stage.P(x, y)}q10 -18 20 0t20 0"), ("fill", "none"), ("stroke", colour), ("stroke-width", 8.0), ("stroke-linecap", "round"), ("transform", $"rotate({Svg.Number(turn)} {Stage.P(x, y)})"));
        }
    }
}
