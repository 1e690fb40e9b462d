using OmaVideo.Agents.Visual.Offline.Drawing;
using static OmaVideo.Agents.Visual.Offline.Drawing.Ink;
using static OmaVideo.Agents.Visual.Offline.Motifs.Place;
using static OmaVideo.Agents.Visual.Offline.Motifs.Stance;

namespace OmaVideo.Agents.Visual.Offline.Motifs;

internal static class Comforts
{
    public static readonly Motif[] All =
    [
        new("armchair", "armchair sofa couch furniture chair living interior cushion rug bench curtain fireplace | comfort home relax cozy rest decor lounge", Stands, [Room], Armchair),
        new("bed", "bed sleep pillow mattress bedroom hotel blanket nap hostel berth bathroom | rest night dream comfort tired relax", Stands, [Room], Bed) { Width = 240 },
        new("lamp", "lamp lantern light candle | cozy home evening warm bright night read", Rests, [Room], Lamp),
        new("umbrella", "umbrella rain storm weather | protect insurance cover shelter safe risk", Floats, [Sky, City, Studio], Umbrella),
        new("snowman", "snowman snow winter cold ice frost christmas | season december holiday freeze", Stands, [Snow], Snowman),
    ];

    private static void Armchair(Pen pen)
    {
        pen.Line(WoodShade, 9, -60, -20, -66, 0);
        pen.Line(WoodShade, 9, 60, -20, 66, 0);
        pen.Path(Main, "M-64 -60v-88q0 -34 34 -36h60q34 2 34 36v88z");
        pen.Path(MainShade, "M-64 -80h128v54h-128z");
        pen.Box(MainLight, -56, -88, 112, 34, 11);
        pen.Box(Main, -92, -106, 36, 88, 17);
        pen.Box(Main, 56, -106, 36, 88, 17);
        pen.At(-18, -104, 1, p => p.Box(Accent, -24, -24, 48, 44, 7), -10);
    }

    private static void Bed(Pen pen)
    {
        pen.Box(WoodShade, -118, -130, 16, 130, 4);
        pen.Box(WoodShade, 104, -70, 14, 70, 4);
        pen.Box(Paper, -104, -66, 210, 40, 7);
        pen.Box(SecondLight, -98, -94, 62, 34, 15);
        pen.Path(Main, "M-30 -80q60 -26 136 0v54h-136z");
        pen.Path(Accent, "M-30 -80q18 -8 36 -10v64h-36z");
        pen.Box(Wood, -112, -30, 224, 15, 2);
        pen.Path(AccentLight, "M40 -196a36 36 0 1 0 34 54a30 30 0 0 1 -34 -54z");
    }

    private static void Lamp(Pen pen)
    {
        pen.Path(WarmLight, "M-42 -116h84l56 116h-196z", 0.35);
        pen.Box(WoodShade, -5, -120, 10, 112, 2);
        pen.Box(WoodShade, -34, -12, 68, 12, 5);
        pen.Path(Warm, "M-30 -190h60l30 80h-120z");
        pen.Path(WarmLight, "M-30 -190h22l-14 80h-38z", 0.6);
    }

    private static void Umbrella(Pen pen)
    {
        foreach (var (x, y) in new[] { (-112, -190), (-84, -214), (0, -222), (84, -214), (112, -186) })
            pen.Line(SecondLight, 4, x, y, x - 5, y + 20);
        pen.Curve(WoodShade, 8, "M0 -180v156q2 22 20 22q18 -2 18 -20");
        pen.Path(Accent, "M-100 -92q8 -88 100 -92q92 4 100 92q-24 -24 -50 0q-24 -24 -50 0q-26 -24 -50 0q-26 -24 -50 0z");
        pen.Path(AccentShade, "M0 -184q40 30 50 92q-24 -24 -50 0q-26 -24 -50 0q10 -62 50 -92z");
        pen.Line(WoodShade, 6, 0, -184, 0, -196);
    }

    private static void Snowman(Pen pen)
    {
        pen.Line(WoodShade, 5, -40, -92, -84, -124);
        pen.Line(WoodShade, 5, 40, -92, 84, -124);
        pen.Circle(Paper, 0, -48, 52);
        pen.Circle(Paper, 0, -122, 36);
        pen.Path(PaperShade, "M20 -96q50 40 10 90q60 -30 22 -66q-8 -14 -32 -24z", 0.8);
        pen.Path(Accent, "M-36 -102q36 16 72 -2v14q-20 10 -34 10l6 40h-18l-4 -42q-14 -2 -22 -8z");
        pen.Box(Dark, -28, -192, 56, 38, 3);
        pen.Box(Dark, -42, -158, 84, 9, 4);
        pen.Circle(Dark, -10, -130, 4);
        pen.Circle(Dark, 12, -130, 4);
        pen.Poly(Accent, 0, -122, 32, -114, 0, -112);
    }
}
