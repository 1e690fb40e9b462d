using OmaVideo.Agents.Visual.Offline.Drawing;
using static OmaVideo.Agents.Visual.Offline.Drawing.Ink;
using static OmaVideo.Agents.Visual.Offline.Motifs.Place;
using static OmaVideo.Agents.Visual.Offline.Motifs.Stance;

namespace OmaVideo.Agents.Visual.Offline.Motifs;

internal static class Cosmos
{
    public static readonly Motif[] All =
    [
        new("satellite", "satellite orbit antenna gps drone | signal space communication global broadcast navigation", Floats, [Space], Satellite),
        new("planet", "planet saturn galaxy universe cosmos astronomy orbit | space world future explore infinite", Floats, [Space], Planet),
        new("astronaut", "astronaut cosmonaut moon space nasa mars | explore pioneer universe gravity", Floats, [Space], Astronaut) { Width = 230 },
        new("telescope", "telescope astronomy observatory stargazing | stars vision discover look future observe dream explore", Stands, [Space, Hills, Peaks], Telescope) { Width = 240 },
    ];

    private static void Satellite(Pen pen) => pen.At(0, -104, 1, p =>
    {
        p.Box(DarkSoft, -100, -4, 200, 8, 2);
        foreach (var x in new[] { -106, 44 })
        {
            p.Box(Main, x, -27, 62, 54, 3);
            p.Line(SecondLight, 2.5, x + 21, -26, x + 21, 26);
            p.Line(SecondLight, 2.5, x + 42, -26, x + 42, 26);
            p.Line(SecondLight, 2.5, x, 0, x + 62, 0);
        }

        p.Box(Paper, -29, -33, 58, 66, 7);
        p.Box(PaperShade, 4, -33, 25, 66, 5, 0.8);
        p.Circle(Accent, 0, 0, 13);
        p.Path(SecondLight, "M-34 54a34 24 0 0 0 68 0z");
        p.Line(DarkSoft, 4, 0, 34, 0, 54);
        p.Curve(AccentLight, 5, "M-20 92a24 24 0 0 0 40 0M-34 106a42 42 0 0 0 68 0");
    }, -24);

    private static void Planet(Pen pen) => pen.At(0, -102, 1, p =>
    {
        p.Curve(AccentLight, 11, "M-64 -26C-150 4 -122 40 -10 30");
        p.Circle(Main, 0, 0, 70);
        p.Path(MainLight, "M-66 -22q50 22 104 -4q20 -10 28 -2q-6 -18 -18 -28q-60 20 -106 10q-6 12 -8 24z");
        p.Path(Second, "M-69 8q60 26 138 -6v14q-60 30 -130 14q-6 -10 -8 -22z");
        p.Path(MainShade, "M20 -67a70 70 0 0 1 -46 131q90 -20 46 -131z", 0.5);
        p.Curve(AccentLight, 11, "M-10 30C90 24 156 -26 62 -32");
    }, -8);

    private static void Astronaut(Pen pen) => pen.At(0, 0, 1, p =>
    {
        p.Box(SecondShade, -42, -128, 84, 74, 15);
        p.Line(PaperShade, 27, -20, -52, -26, -16);
        p.Line(PaperShade, 27, 18, -52, 30, -20);
        p.Line(Paper, 23, -32, -106, -62, -88, -76, -110);
        p.Line(Paper, 23, 32, -106, 62, -124, 74, -152);
        p.Box(Paper, -36, -126, 72, 80, 23);
        p.Box(Accent, -19, -92, 38, 22, 4);
        p.Circle(Paper, 0, -156, 43);
        p.Box(Dark, -31, -178, 62, 44, 21);
        p.Path(SecondLight, "M-24 -160q2 -12 16 -13h12q-18 6 -22 24q-8 -2 -6 -11z", 0.8);
        p.Circle(Accent, -78, -114, 12);
        p.Circle(Accent, 76, -156, 12);
    }, -8);

    private static void Telescope(Pen pen)
    {
        pen.Line(WoodShade, 8, 0, -92, -46, 0);
        pen.Line(WoodShade, 8, 0, -92, 46, 0);
        pen.Line(WoodShade, 8, 0, -92, 4, 0);
        pen.At(0, -104, 1, p =>
        {
            p.Box(MainShade, -88, -13, 60, 26, 4);
            p.Box(Main, -36, -20, 76, 40, 5);
            p.Box(Warm, 36, -26, 54, 52, 6);
            p.Oval(WarmLight, 90, 0, 8, 26);
        }, -32);
        pen.Circle(DarkSoft, 0, -98, 11);
        foreach (var (x, y, r) in new[] { (112.0, -206.0, 5.0), (68, -218, 3.5), (124, -168, 3.5) })
            pen.Circle(WarmLight, x, y, r);
    }
}
