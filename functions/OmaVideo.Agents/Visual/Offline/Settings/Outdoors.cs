using OmaVideo.Agents.Visual.Offline.Drawing;
using OmaVideo.Agents.Visual.Offline.Motifs;
using OmaVideo.Core.Briefs;
using OmaVideo.Core.Scenes;

namespace OmaVideo.Agents.Visual.Offline.Settings;

internal static class Outdoors
{
    public static readonly Setting[] All =
    [
        new(Place.Town, "town village street neighborhood neighbourhood suburb shop | local community home", 0, Town),
        new(Place.City, "city urban downtown skyscraper skyline metropolis street | business commute traffic", 0, City),
        new(Place.Hills, "hill park meadow countryside nature landscape valley outdoor | green path", 0, Hills),
        new(Place.Peaks, "mountain peak alps summit cliff | climb hike", 0, Peaks),
        new(Place.Forest, "forest wood woods jungle trees | wild camp", 0, Forest),
        new(Place.Field, "field farm garden crop agriculture orchard rural | harvest grow soil", 0, Field),
        new(Place.Snow, "snow snowy winter wintry ice icy arctic christmas | cold", 0, Snow),
    ];

    private static void Town(Stage stage)
    {
        stage.Sky();
        stage.Sun(stage.Ground - 130, 70);
        stage.Clouds(4, stage.Ground * 0.12, stage.Ground * 0.4);
        stage.Ridge(stage.Ground - 150, 60, 0.2, Ink.Leaf);
        var x = stage.Dice.Between(-40, 40);
        foreach (var motif in new[] { "house", "tree", "house", "shop", "house", "tree", "house" })
        {
            stage.Far(motif, x, stage.Ground - 62, stage.Dice.Between(0.9, 1.15), 0.66);
            x += stage.Dice.Between(215, 275);
        }

        Pavement(stage);
    }

    private static void City(Stage stage)
    {
        stage.Sky();
        stage.Sun(stage.Ground - 130, 96);
        stage.Clouds(3, stage.Ground * 0.12, stage.Ground * 0.3, 0.6);
        stage.Skyline(stage.Ground - 40, stage.Tall ? 760 : 480, 0.1, Ink.Second);
        if (stage.Manner.Detail > 0.5)
            stage.Skyline(stage.Ground - 40, stage.Tall ? 430 : 290, 0.42, Ink.Main);
        Pavement(stage);
    }

    private static void Pavement(Stage stage)
    {
        var kerb = stage.Colours[Ink.SecondLight].Mix(stage.Colours.Deep, stage.Manner.Style switch { Style.Cinematic => 0.75, Style.Minimalist => 0.7, _ => 0.3 });
        var street = kerb.Mix(stage.Colours.Dark, stage.Manner.Is(Style.Minimalist) ? 0.08 : 0.3);
        stage.Floor(stage.Ground - 62, kerb.Mix(stage.Air, 0.35), kerb);
        stage.Fill(0, stage.Ground + 40, stage.Width, 10, $"{kerb.Mix(stage.Colours.Light, 0.4)}");
        stage.Floor(stage.Ground + 50, street, street.Mix(stage.Colours.Dark, 0.2));
        for (var x = 40.0; x < stage.Width && stage.Manner.Detail > 0.5; x += 230)
            stage.Fill(x, stage.Ground + 116, 120, 9, $"{stage.Colours.Light}", 0.5);
    }

    private static void Hills(Stage stage)
    {
        stage.Sky();
        stage.Sun(stage.Ground - 130);
        stage.Clouds(4, stage.Ground * 0.12, stage.Ground * 0.42);
        stage.Ridge(stage.Ground - 230, 80, 0, Ink.Main);
        if (stage.Manner.Detail > 0.5)
            stage.Ridge(stage.Ground - 140, 66, 0.25, Ink.Second);
        stage.Ridge(stage.Ground - 70, 42, 0.55, Ink.Leaf);
        for (var i = 0; i < 5 * stage.Manner.Detail; i++)
            stage.Far(i % 2 == 0 ? "tree" : "pines", stage.Width * (i + stage.Dice.Between(0.1, 0.9)) / 5, stage.Ground - 44 + stage.Dice.Between(-16, 14), stage.Dice.Between(0.28, 0.5), 0.5);
        Meadow(stage, Ink.Leaf);
    }

    /// <summary>The near ground, with a soft edge of light.</summary>
    private static void Meadow(Stage stage, Ink ink)
    {
        var near = stage.Colours[ink].Mix(stage.Air, stage.Manner.Is(Style.Minimalist) ? 0.55 : 0.16);
        var y = stage.Ground - 26;
        stage.Shape($"M0 {Svg.Number(y + 8)}Q{Stage.P(stage.Width / 2, y - 34)} {Stage.P(stage.Width, y + 14)}V{Svg.Number(stage.Height)}H0z",
            stage.Box.Down((0, near.Mix(stage.Colours[Ink.WarmLight], 0.22), 1), (0.35, near, 1), (1, near.Mix(stage.Colours.Dark, 0.26), 1)));
        for (var i = 0; i < 16 * stage.Manner.Detail; i++)
        {
            var (x, at) = (stage.Dice.Between(0, stage.Width), stage.Dice.Between(stage.Ground + 30, stage.Height - 20));
            stage.Line($"M{Stage.P(x, at)}q-4 -14 -12 -20M{Stage.P(x, at)}q0 -16 2 -26M{Stage.P(x, at)}q4 -14 12 -18", near.Mix(stage.Colours[Ink.LeafLight], 0.5), 4, 0.8);
        }
    }

    private static void Peaks(Stage stage)
    {
        stage.Sky();
        stage.Sun(stage.Ground - 130);
        stage.Clouds(3, stage.Ground * 0.16, stage.Ground * 0.4, 0.6);
        stage.Peaks(stage.Ground - 70, stage.Tall ? 620 : 430, 0.1, Ink.Main, true);
        if (stage.Manner.Detail > 0.5)
            stage.Peaks(stage.Ground - 40, 230, 0.45, Ink.Main, false);
        Meadow(stage, Ink.Leaf);
    }

    private static void Forest(Stage stage)
    {
        stage.Sky();
        stage.Sun(stage.Ground - 130, 84);
        for (var row = 0; row < 3; row++)
        {
            var haze = 0.8 - (row * 0.2);
            for (var x = stage.Dice.Between(-60, 20); x < stage.Width + 60; x += stage.Dice.Between(110, 190))
                if (row < 2 || Math.Abs(x - (stage.Width / 2)) > stage.Width * 0.24)
                    stage.Far("pines", x, stage.Ground - 50 + (row * 26), stage.Dice.Between(1.1, 1.7) + (row * 0.5), haze);
            stage.Glow(stage.Width / 2, stage.Ground - 60, stage.Width * 0.4, stage.Air, 0.4);
        }

        Meadow(stage, Ink.LeafShade);
    }

    private static void Field(Stage stage)
    {
        stage.Sky();
        stage.Sun(stage.Ground - 130, 100);
        stage.Clouds(4, stage.Ground * 0.12, stage.Ground * 0.4);
        stage.Ridge(stage.Ground - 130, 50, 0.1, Ink.Second);
        stage.Far("barn", stage.Width * stage.Dice.Pick([0.14, 0.86]), stage.Ground - 96, 0.55, 0.4);
        var (near, row) = (stage.Colours[Ink.Leaf].Mix(stage.Air, stage.Manner.Is(Style.Minimalist) ? 0.6 : 0.2), stage.Colours[Ink.Warm].Mix(stage.Colours[Ink.Leaf], stage.Manner.Is(Style.Minimalist) ? 1 : 0.55).Mix(stage.Air, 0.35));
        var top = stage.Ground - 100;
        stage.Floor(top, near.Mix(stage.Air, 0.4), near);
        var vanish = stage.Width * 0.5;
        for (var i = -9; i <= 9; i++)
            stage.Shape($"M{Stage.P(vanish + (i * 64), top)}h18L{Stage.P(vanish + ((i + 0.42) * 330), stage.Height)}h-140z", stage.Box.Down((0, row.Mix(stage.Air, 0.4), 0.9), (1, row, 0.9)));
    }

    private static void Snow(Stage stage)
    {
        stage.Sky(0.4);
        stage.Sun(stage.Ground - 130, 74);
        stage.Peaks(stage.Ground - 80, 300, 0.1, Ink.Second, true);
        for (var i = 0; i < 7 * stage.Manner.Detail; i++)
            stage.Far("pines", stage.Width * (i + stage.Dice.Between(0.1, 0.9)) / 7, stage.Ground - 50, stage.Dice.Between(0.6, 1.1), 0.6);
        var snow = stage.Colours[Ink.Paper].Mix(stage.Air, 0.2);
        stage.Shape($"M0 {Svg.Number(stage.Ground - 40)}Q{Stage.P(stage.Width * 0.4, stage.Ground - 90)} {Stage.P(stage.Width, stage.Ground - 20)}V{Svg.Number(stage.Height)}H0z",
            stage.Box.Down((0, snow, 1), (1, snow.Mix(stage.Colours[Ink.Second], 0.35), 1)));
        for (var i = 0; i < 60 * stage.Manner.Detail; i++)
            stage.Disc(stage.Dice.Between(0, stage.Width), stage.Dice.Between(0, stage.Height), stage.Dice.Between(2, 6), $"{stage.Colours.Light}", 0.7);
    }
}
