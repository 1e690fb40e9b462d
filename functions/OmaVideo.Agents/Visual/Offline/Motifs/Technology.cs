using OmaVideo.Agents.Visual.Offline.Drawing;
using static OmaVideo.Agents.Visual.Offline.Drawing.Ink;
using static OmaVideo.Agents.Visual.Offline.Motifs.Place;
using static OmaVideo.Agents.Visual.Offline.Motifs.Stance;

namespace OmaVideo.Agents.Visual.Offline.Motifs;

internal static class Technology
{
    public static readonly Motif[] All =
    [
        new("robot", "robot ai automation bot android artificial intelligence machine assistant | automate algorithm smart future model learning", Stands, [Grid, Studio], Robot),
        new("servers", "server datacenter hosting rack infrastructure database backend | data storage compute system cloud reliable", Stands, [Grid], Servers),
        new("cloud", "cloud upload saas backup sync | online storage sky internet download weather", Floats, [Sky, Grid], Cloud),
        new("network", "network node connect connection internet web graph link iot | community integrate social system data share platform people team", Floats, [Grid, Studio], Network),
        new("chip", "chip processor circuit semiconductor electronics hardware microchip | compute technology digital smart ai", Rests, [Grid, Studio], Chip),
        new("gears", "gear gears machine mechanism cog engine mechanic process workflow | work system operation automate efficient optimize run function industry tool", Floats, [Studio, Grid], Gears),
        new("satellite", "satellite orbit antenna gps | signal space communication global broadcast navigation", Floats, [Space], Satellite),
        new("planet", "planet saturn galaxy universe cosmos astronomy orbit | space world future explore infinite", Floats, [Space], Planet),
        new("astronaut", "astronaut cosmonaut moon space nasa mars | explore pioneer universe gravity", Floats, [Space], Astronaut),
        new("telescope", "telescope astronomy observatory stargazing | stars night sky vision discover look future observe dream explore", Stands, [Space, Hills, Peaks], Telescope),
        new("wind-turbine", "wind turbine windmill renewable | clean energy green power sustainable climate carbon electricity", Stands, [Hills, Field, Sea], WindTurbine),
        new("solar", "solar panel photovoltaic | energy sun renewable power clean electricity green rooftop", Stands, [Field, Hills], Solar),
        new("battery", "battery charge charger energy power electric recharge | long last electricity", Rests, [Studio, Grid], Battery),
        new("plug", "plug socket cable outlet electricity electric wire | power connect charge energy integrate", Floats, [Studio, Grid], Plug),
    ];

    private static void Robot(Pen pen)
    {
        pen.Line(DarkSoft, 5, 0, -168, 0, -192);
        pen.Circle(Accent, 0, -196, 9);
        pen.Line(MainShade, 13, -46, -82, -74, -58, -70, -34);
        pen.Line(MainShade, 13, 46, -82, 76, -100, 82, -128);
        pen.Circle(Accent, -70, -32, 9);
        pen.Circle(Accent, 82, -132, 9);
        pen.Box(MainShade, -28, -30, 20, 30, 5);
        pen.Box(MainShade, 8, -30, 20, 30, 5);
        pen.Box(Main, -48, -96, 96, 72, 17);
        pen.Box(Paper, -54, -172, 108, 72, 25);
        pen.Box(Dark, -42, -156, 84, 40, 18);
        pen.Circle(AccentLight, -19, -136, 8);
        pen.Circle(AccentLight, 19, -136, 8);
        pen.Circle(SecondLight, 0, -62, 15);
        pen.Path(Accent, "M0 -54q-12 -8 -8 -13q5 -4 8 2q3 -6 8 -2q4 5 -8 13z");
    }

    private static void Servers(Pen pen)
    {
        foreach (var (x, h, ink) in new[] { (-98.0, 152.0, MainShade), (34, 152, MainShade), (-34, 188, Main) })
        {
            pen.Box(ink, x, -h, 66, h, 5);
            for (var i = 0; i < (h - 20) / 30; i++)
            {
                var y = -h + 12 + (i * 29);
                pen.Box(Dark, x + 8, y, 50, 21, 3);
                pen.Circle(i % 3 == 1 ? Accent : SecondLight, x + 18, y + 10, 4);
                pen.Box(i % 2 == 0 ? Second : SecondLight, x + 30, y + 8, 22, 5, 2);
            }
        }
    }

    private static void Cloud(Pen pen)
    {
        pen.Path(Second, "M-44 -70q-36 -2 -36 -36q4 -32 38 -34q8 -50 58 -54q48 0 60 42q48 -4 54 40q0 40 -42 42z");
        pen.Path(Paper, "M-70 -46q-36 -2 -36 -36q4 -32 38 -34q8 -50 58 -54q48 0 60 42q48 -4 54 40q0 40 -42 42z");
        pen.Path(PaperShade, "M-104 -76q6 30 40 30h126q36 -2 42 -36q4 34 -42 36h-132q-30 -2 -34 -30z", 0.8);
        pen.Path(Accent, "M0 -136l36 40h-22v64q0 6 -6 6h-16q-6 0 -6 -6v-64h-22z");
    }

    private static void Network(Pen pen)
    {
        (double X, double Y)[] nodes = [(-80, -140), (-72, -44), (6, -186), (80, -132), (74, -34), (-4, -12)];
        foreach (var (x, y) in nodes)
            pen.Line(Second, 5, 0, -98, x, y);
        foreach (var (a, b) in new[] { (0, 1), (0, 2), (2, 3), (3, 4), (1, 5), (4, 5) })
            pen.Line(SecondLight, 3.5, nodes[a].X, nodes[a].Y, nodes[b].X, nodes[b].Y);
        for (var i = 0; i < nodes.Length; i++)
        {
            pen.Circle(i % 3 == 1 ? Accent : Main, nodes[i].X, nodes[i].Y, 19);
            pen.Circle(Paper, nodes[i].X, nodes[i].Y - 4, 5);
            pen.Path(Paper, FormattableString.Invariant($"M{nodes[i].X - 9} {nodes[i].Y + 11}q0 -10 9 -10t9 10z"));
        }

        pen.Circle(Main, 0, -98, 34);
        pen.Circle(Paper, 0, -106, 9);
        pen.Path(Paper, "M-17 -80q0 -17 17 -17t17 17z");
    }

    private static void Chip(Pen pen)
    {
        for (var i = -2; i <= 2; i++)
        {
            pen.Line(Second, 6, i * 24, -190, i * 24, -10);
            pen.Line(Second, 6, -90, -100 + (i * 24), 90, -100 + (i * 24));
        }

        pen.Box(Main, -68, -168, 136, 136, 13);
        pen.Box(MainShade, -42, -142, 84, 84, 9);
        pen.Curve(AccentLight, 4.5, "M-26 -84v-26h24v-18M26 -118v26h-24v18M-26 -128h10M26 -74h-10");
        pen.Circle(Accent, -2, -100, 13);
    }

    private static void Gears(Pen pen)
    {
        Gear(pen, -30, -118, 1, Main, MainShade);
        Gear(pen, 56, -52, 0.68, Accent, AccentShade);
        Gear(pen, 68, -154, 0.46, Second, SecondShade);
    }

    private static void Gear(Pen pen, double x, double y, double scale, Ink ink, Ink shade) => pen.At(x, y, scale, p =>
    {
        for (var i = 0; i < 8; i++)
            p.At(0, 0, 1, q => q.Path(ink, "M-13 -44l4 -27q9 -4 18 0l4 27z"), i * 45);
        p.Circle(ink, 0, 0, 54);
        p.Circle(shade, 0, 0, 34);
        p.Circle(Paper, 0, 0, 18);
    });

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

    private static void Solar(Pen pen)
    {
        pen.Circle(Warm, 72, -172, 27);
        for (var i = 0; i < 8; i++)
            pen.At(72, -172, 1, p => p.Line(Warm, 5, 0, -36, 0, -46), i * 45);
        pen.Line(DarkSoft, 8, -50, -30, -50, 0);
        pen.Line(DarkSoft, 8, 44, -30, 44, 0);
        pen.Poly(Main, -66, -142, 84, -110, 104, -22, -108, -34);
        pen.Poly(MainLight, -66, -142, -12, -130, -40, -32, -108, -34);
        pen.Curve(SecondLight, 3.5, "M-16 -132L-38 -31M34 -121L34 -27M-79 -108L92 -82M-93 -72L98 -53");
        pen.Curve(PaperShade, 5, "M-66 -142L84 -110L104 -22L-108 -34z");
    }

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
