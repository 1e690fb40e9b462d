using OmaVideo.Agents.Visual.Offline.Drawing;
using static OmaVideo.Agents.Visual.Offline.Drawing.Ink;
using static OmaVideo.Agents.Visual.Offline.Motifs.Place;
using static OmaVideo.Agents.Visual.Offline.Motifs.Stance;

namespace OmaVideo.Agents.Visual.Offline.Motifs;

internal static class Energy
{
    public static readonly Motif[] All =
    [
        new("wind-turbine", "wind turbine windmill renewable | clean energy green power sustainable climate carbon electricity", Stands, [Hills, Field, Sea], WindTurbine),
        new("solar", "solar panel photovoltaic | energy sun renewable power clean electricity green rooftop", Stands, [Field, Hills], Solar) { Width = 260 },
        new("battery", "battery charge charger energy power electric recharge lightning | long last electricity", Rests, [Studio, Grid], Battery),
        new("plug", "plug socket cable outlet electricity electric wire | power connect charge energy integrate", Floats, [Studio, Grid], Plug),
    ];

    private static void WindTurbine(Pen pen)
    {
        Turbine(pen, -66, 0.62, 20);
        Turbine(pen, 66, 0.7, 65);
        Turbine(pen, 0, 1, 0);
    }

    private static void Turbine(Pen pen, double x, double scale, double turn) => pen.At(x, 0, scale, p =>
    {
        p.Path(PaperShade, "M-4 -132h8l5 132h-18z");
        for (var i = 0; i < 3; i++)
            p.At(0, -134, 1, q => q.Path(Paper, "M-3 0q-12 -26 3 -74q9 40 5 74z"), turn + (i * 120));
        p.Circle(Warm, 0, -134, 8);
    });

    private static void Solar(Pen pen) => pen.At(0, 0, 1.16, p =>
    {
        p.Line(DarkSoft, 8, -50, -30, -50, 0);
        p.Line(DarkSoft, 8, 44, -30, 44, 0);
        p.Poly(Main, -66, -142, 84, -110, 104, -22, -108, -34);
        p.Poly(MainLight, -66, -142, -12, -130, -40, -32, -108, -34);
        p.Curve(SecondLight, 3.5, "M-16 -132L-38 -31M34 -121L34 -27M-79 -108L92 -82M-93 -72L98 -53");
        p.Curve(PaperShade, 5, "M-66 -142L84 -110L104 -22L-108 -34z");
    });

    private static void Battery(Pen pen)
    {
        pen.Box(DarkSoft, -20, -196, 40, 20, 5);
        pen.Box(Main, -56, -182, 112, 180, 17);
        pen.Box(Dark, -44, -168, 88, 154, 9);
        for (var i = 0; i < 4; i++)
            pen.Box(i < 3 ? Second : SecondLight, -36, -46 - (i * 37), 72, 29, 5);
        pen.Path(Accent, "M10 -150l-42 66h26l-8 52l44 -70h-28z");
    }

    private static void Plug(Pen pen)
    {
        pen.Curve(DarkSoft, 11, "M-112 -34q40 40 66 -4q6 -16 18 -32");
        pen.At(-8, -98, 1, p =>
        {
            p.Box(PaperShade, -22, -66, 10, 34, 3);
            p.Box(PaperShade, 12, -66, 10, 34, 3);
            p.Path(Main, "M-38 -36h76v20q0 40 -26 46h-24q-26 -6 -26 -46z");
            p.Box(MainShade, -10, 26, 20, 22, 4);
        }, 40);
        foreach (var (x, y, turn) in new[] { (62.0, -168.0, 40.0), (84, -138, 62), (36, -186, 16) })
            pen.At(x, y, 1, p => p.Line(Accent, 7, 0, 0, 0, -20), turn);
    }
}
