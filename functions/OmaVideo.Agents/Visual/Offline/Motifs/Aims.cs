using OmaVideo.Agents.Visual.Offline.Drawing;
using static OmaVideo.Agents.Visual.Offline.Drawing.Ink;
using static OmaVideo.Agents.Visual.Offline.Motifs.Place;
using static OmaVideo.Agents.Visual.Offline.Motifs.Stance;

namespace OmaVideo.Agents.Visual.Offline.Motifs;

internal static class Aims
{
    public static readonly Motif[] All =
    [
        new("target", "target bullseye aim arrow goal dart objective | focus precise accurate hit strategy mission purpose right", Stands, [Studio, Hills], Target),
        new("compass", "compass navigate navigation north orientation | direction guide explore strategy way find value", Floats, [Studio, Peaks], Compass),
        new("map-pin", "map pin location place address gps destination nearby | local find where visit city route here", Stands, [City, Studio, Town], MapPin),
        new("flag", "flag milestone finish | goal achieve victory summit claim country win", Stands, [Peaks, Hills], Flag) { Width = 240 },
        new("trophy", "trophy award champion prize win winner medal | cup best success achieve victory excellence leader competition proud", Rests, [Studio], Trophy),
        new("bridge-gap", "stepping stone stones | path step by step progress forward onward gradually way across", Stands, [Sea, Hills], SteppingStones),
    ];

    private static void Target(Pen pen)
    {
        pen.Line(WoodShade, 10, -40, -50, -58, 0);
        pen.Line(WoodShade, 10, 40, -50, 58, 0);
        pen.Circle(Main, 0, -104, 86);
        pen.Circle(Paper, 0, -104, 66);
        pen.Circle(Second, 0, -104, 46);
        pen.Circle(Paper, 0, -104, 28);
        pen.Circle(Accent, 0, -104, 13);
        pen.Line(Dark, 6, 0, -104, 84, -182);
        pen.Path(AccentShade, "M70 -170l6 -28l20 -14l2 18l18 4l-18 18z");
    }

    private static void Compass(Pen pen)
    {
        pen.Circle(Wood, 0, -98, 92);
        pen.Circle(Paper, 0, -98, 75);
        for (var i = 0; i < 8; i++)
            pen.At(0, -98, 1, p => p.Line(DarkSoft, i % 2 == 0 ? 5 : 3, 0, -68, 0, i % 2 == 0 ? -54 : -60), i * 45);
        pen.At(0, -98, 1, p =>
        {
            p.Poly(Accent, 0, -60, 15, 0, -15, 0);
            p.Poly(Main, 0, 60, 15, 0, -15, 0);
            p.Circle(Paper, 0, 0, 6);
        }, 34);
    }

    private static void MapPin(Pen pen)
    {
        pen.Path(SecondLight, "M-108 -50l64 -18l80 18l72 -18v68l-72 12l-80 -14l-64 14z");
        pen.Path(Second, "M-44 -68l80 18v62l-80 -14z");
        pen.Curve(Paper, 5, "M-92 -20q30 -22 62 0t54 4t66 -24");
        pen.Path(Accent, "M0 -18q-60 -66 -58 -112q6 -54 58 -58q52 4 58 58q2 46 -58 112z");
        pen.Circle(Paper, 0, -130, 25);
    }

    private static void Flag(Pen pen)
    {
        pen.Path(MainShade, "M-120 0L-30 -62q8 -5 16 0L120 0z");
        pen.Path(Paper, "M-50 -48l20 -14q8 -5 16 0l34 16l-22 4l-12 12l-16 -12z");
        pen.Line(Dark, 6, -20, -56, -20, -200);
        pen.Path(Accent, "M-18 -198q34 -14 56 2t52 0l-14 30l14 28q-30 14 -52 0t-56 2z");
        pen.Path(AccentShade, "M38 -196q22 14 52 0l-14 30l14 28q-30 14 -52 0z", 0.5);
    }

    private static void Trophy(Pen pen)
    {
        pen.Curve(WarmShade, 11, "M-46 -166h-36q0 54 44 58M46 -166h36q0 54 -44 58");
        pen.Path(Warm, "M-54 -190h108q2 94 -42 114q-12 6 -24 0q-44 -20 -42 -114z");
        pen.Path(WarmLight, "M-46 -184h26q-6 60 12 100q-38 -20 -38 -100z", 0.8);
        pen.Path(WarmShade, "M-9 -78h18l8 40h-34z");
        pen.Box(Main, -44, -40, 88, 40, 4);
        pen.Box(MainShade, -54, -10, 108, 10, 3);
        pen.Path(Paper, "M0 -158l8 17l18 2l-13 13l3 18l-16 -9l-16 9l3 -18l-13 -13l18 -2z");
    }

    private static void SteppingStones(Pen pen)
    {
        foreach (var (x, y, r) in new[] { (-84.0, -6.0, 36.0), (-14, -36, 30), (44, -66, 24), (82, -92, 18) })
        {
            pen.Oval(MainShade, x, y + (r * 0.14), r, r * 0.36);
            pen.Oval(MainLight, x, y, r, r * 0.32);
        }

        Figure.Anna.As(Pose.Climb with { FootR = new(36, -12), KneeR = new(28, -50) }).Draw(pen, -28, -38, 0.72);
    }
}
