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
        new("chip", "chip processor circuit semiconductor electronics hardware microchip sensor | compute technology digital smart ai", Rests, [Grid, Studio], Chip),
        new("gears", "gear gears machine mechanism cog engine mechanic process workflow | work system operation automate efficient optimize run function industry tool", Floats, [Studio, Grid], Gears),
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
}
