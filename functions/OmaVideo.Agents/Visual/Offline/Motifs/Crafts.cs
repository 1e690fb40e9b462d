using OmaVideo.Agents.Visual.Offline.Drawing;
using static OmaVideo.Agents.Visual.Offline.Drawing.Ink;
using static OmaVideo.Agents.Visual.Offline.Motifs.Place;
using static OmaVideo.Agents.Visual.Offline.Motifs.Stance;

namespace OmaVideo.Agents.Visual.Offline.Motifs;

internal static class Crafts
{
    public static readonly Motif[] All =
    [
        new("guitar", "guitar instrument violin piano musician | music play song band acoustic", Rests, [Room, Studio], Guitar),
        new("palette", "palette paint brush artist art painting color colour canvas gallery sculpture museum | creative design craft draw studio style", Rests, [Studio, Room], PaintPalette),
        new("hands-craft", "craft handmade pottery vase ceramic potter artisan clay | made hand unique make shape tradition", Rests, [Room, Studio], Vase),
        new("tools", "tool hammer wrench screwdriver repair fix maintenance toolbox carpenter timber steel iron metal brass aluminum aluminium saw bolt workshop | build install workshop mechanic diy service", Floats, [Studio], Tools),
        new("game", "game controller gaming console gamepad arcade | play fun level player joystick video", Rests, [Room, Studio], Gamepad),
    ];

    private static void Guitar(Pen pen) => pen.At(6, -6, 1, p =>
    {
        p.Box(WoodShade, -8, -186, 16, 116, 2);
        p.Box(DarkSoft, -13, -206, 26, 32, 5);
        p.Path(Accent, "M0 -104q38 0 36 32q-2 14 8 22q16 18 6 40q-14 22 -50 22t-50 -22q-10 -22 6 -40q10 -8 8 -22q-2 -32 36 -32z");
        p.Circle(Dark, 0, -56, 17);
        p.Box(DarkSoft, -21, -14, 42, 8, 3);
        p.Curve(Paper, 1.5, "M-4 -190V-12M0 -190V-12M4 -190V-12");
    }, 16);

    private static void PaintPalette(Pen pen)
    {
        pen.Path(Wood, "M-8 -168q98 -4 104 78q-4 46 -48 40q-34 -4 -30 22q2 26 -28 28q-92 -8 -92 -84q4 -78 94 -84z");
        foreach (var (x, y, ink) in new[] { (-62.0, -76.0, Accent), (-48, -122, Main), (-4, -142, Second), (44, -124, Leaf), (64, -86, AccentLight), (-40, -34, Paper) })
            pen.Circle(ink, x, y, 17);
        pen.At(58, -30, 1, p =>
        {
            p.Box(MainShade, -6, -170, 12, 120, 4);
            p.Box(PaperShade, -8, -52, 16, 22, 2);
            p.Path(Accent, "M-10 -30h20q2 20 -10 38q-12 -18 -10 -38z");
        }, 38);
    }

    private static void Vase(Pen pen)
    {
        pen.Path(Accent, "M-24 -150q8 26 -22 46q-34 30 -24 68q10 32 34 36h72q24 -4 34 -36q10 -38 -24 -68q-30 -20 -22 -46z");
        pen.Path(AccentLight, "M-22 -140q2 22 -24 42q-30 30 -16 66q6 20 22 30q-10 -60 18 -98q10 -20 8 -40z", 0.6);
        pen.Path(Paper, "M-72 -54q72 20 144 0l-1 15q-71 20 -142 0z");
        pen.Oval(AccentShade, 0, -150, 25, 7);
        pen.Curve(LeafShade, 4, "M0 -150q-10 -30 -30 -44M0 -150q6 -26 26 -40");
        pen.Oval(Leaf, -34, -192, 14, 9);
        pen.Oval(LeafLight, 30, -188, 14, 9);
    }

    private static void Tools(Pen pen)
    {
        pen.At(0, -100, 1, p =>
        {
            p.Box(Wood, -10, -52, 20, 146, 8);
            p.Path(MainShade, "M-56 -88h78q30 0 40 26l-40 -4v24h-78z");
        }, -40);
        pen.At(0, -100, 1, p =>
        {
            p.Path(Accent, "M-11 94q0 8 11 8t11 -8V-40q26 -12 24 -40q-4 -18 -14 -26v34l-21 12l-21 -12v-34q-10 8 -14 26q-2 28 24 40z");
            p.Circle(Paper, 0, 84, 5);
        }, 40);
    }

    private static void Gamepad(Pen pen)
    {
        pen.Path(Main, "M-60 -146h120q38 6 50 110q0 34 -26 36q-20 -4 -40 -40h-88q-20 36 -40 40q-26 -2 -26 -36q12 -104 50 -110z");
        pen.Path(Paper, "M-68 -122h18v18h18v18h-18v18h-18v-18h-18v-18h18z");
        foreach (var (x, y, ink) in new[] { (56.0, -118.0, Accent), (76, -96, AccentLight), (36, -96, Second), (56, -74, SecondLight) })
            pen.Circle(ink, x, y, 10);
    }
}
