using OmaVideo.Agents.Visual.Offline.Drawing;
using static OmaVideo.Agents.Visual.Offline.Drawing.Ink;
using static OmaVideo.Agents.Visual.Offline.Motifs.Place;
using static OmaVideo.Agents.Visual.Offline.Motifs.Stance;

namespace OmaVideo.Agents.Visual.Offline.Motifs;

internal static class Ways
{
    public static readonly Motif[] All =
    [
        new("door", "door doorway gate entrance exit threshold open | opportunity enter welcome begin start option access", Stands, [Studio, Hills], Door),
        new("stairs", "stairs staircase step ladder climb steps | progress level advance grow up stage process next", Stands, [Studio, Sky], Stairs),
        new("library-shelf", "library bookshelf shelf bookcase archive | knowledge book read collection story", Stands, [Room], Shelf),
        new("barn", "barn farmhouse silo cow sheep tractor | farm countryside ranch rural animal", Stands, [Field, Hills], Barn),
        new("castle", "castle fortress kingdom fairy | defend history legend story strong", Stands, [Hills, Sky], Castle),
    ];

    private static void Door(Pen pen)
    {
        pen.Path(WarmLight, "M-46 0h92l44 30h-220z", 0.55);
        pen.Path(Main, "M-62 0v-140a62 58 0 0 1 124 0V0z");
        pen.Path(WarmLight, "M-48 0v-138a48 46 0 0 1 96 0V0z");
        pen.Path(Warm, "M-48 0v-40q50 -34 96 -10v50z", 0.5);
        pen.Path(MainShade, "M48 -138v138l42 18v-170q-20 -8 -42 14z");
        pen.Circle(Warm, 80, -70, 4.5);
    }

    private static void Stairs(Pen pen)
    {
        for (var i = 0; i < 5; i++)
        {
            pen.Box(i == 4 ? Accent : Main, -100 + (i * 40), -(26 + (i * 28)), 41, 26 + (i * 28), 0);
            pen.Box(i == 4 ? AccentLight : MainLight, -100 + (i * 40), -(26 + (i * 28)), 41, 8, 0);
        }

        pen.Line(Dark, 4, 82, -138, 82, -198);
        pen.Path(AccentShade, "M82 -198l-40 12l40 13z");
    }

    private static void Shelf(Pen pen)
    {
        pen.Box(WoodShade, -90, -196, 180, 196, 4);
        Ink[] inks = [Main, Accent, Second, Paper, MainLight, AccentLight, SecondShade];
        for (var row = 0; row < 3; row++)
        {
            pen.Box(DarkSoft, -81, -188 + (row * 63), 162, 55, 1, 0.75);
            for (var i = 0; i < 9; i++)
                pen.Box(inks[((row * 3) + (i * 2)) % 7], -78 + (i * 17), -133 + (row * 63) - 36 - (((i * 5) + row) % 4 * 4), 14, 36 + (((i * 5) + row) % 4 * 4), 1);
        }

        for (var row = 0; row < 4; row++)
            pen.Box(Wood, -90, -196 + (row * 63), 180, 9, 1);
    }

    private static void Barn(Pen pen)
    {
        pen.Path(PaperShade, "M54 0v-150q20 -26 44 0V0z");
        pen.Path(Accent, "M-92 0v-92l30 -50l52 -24l52 24l30 50V0z");
        pen.Path(MainShade, "M-104 -88l34 -58l60 -28l60 28l34 58l-10 4l-32 -54l-52 -24l-52 24l-32 54z");
        pen.Box(Paper, -42, -66, 64, 66, 2);
        pen.Box(AccentShade, -36, -60, 52, 60, 1);
        pen.Line(Paper, 5, -36, -58, 16, 0);
        pen.Line(Paper, 5, 16, -58, -36, 0);
        pen.Box(Paper, -22, -122, 24, 26, 2);
    }

    private static void Castle(Pen pen)
    {
        foreach (var (x, h) in new[] { (-82.0, 128.0), (82, 128), (0, 164) })
        {
            pen.Box(PaperShade, x - 21, -h, 42, h, 1);
            pen.Path(Main, FormattableString.Invariant($"M{x - 27} {-h}L{x} {-h - 44}L{x + 27} {-h}z"));
            pen.Box(DarkSoft, x - 6, -h + 18, 12, 24, 6);
        }

        pen.Path(Paper, "M-72 0v-88h18v14h18v-14h18v14h36v-14h18v14h18v-14h18V0z");
        pen.Path(WoodShade, "M-22 0v-34a22 22 0 0 1 44 0V0z");
        pen.Path(Accent, "M0 -232l32 9l-32 10z");
        pen.Line(DarkSoft, 3, 0, -232, 0, -206);
    }
}
