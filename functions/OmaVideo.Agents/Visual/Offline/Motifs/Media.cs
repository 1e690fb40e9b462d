using OmaVideo.Agents.Visual.Offline.Drawing;
using static OmaVideo.Agents.Visual.Offline.Drawing.Ink;
using static OmaVideo.Agents.Visual.Offline.Motifs.Place;
using static OmaVideo.Agents.Visual.Offline.Motifs.Stance;

namespace OmaVideo.Agents.Visual.Offline.Motifs;

internal static class Media
{
    public static readonly Motif[] All =
    [
        new("chat", "chat bubble conversation talk message speech dialogue comment feedback | ask question answer support speak discuss say tell language social customer review communicate hear", Floats, [Studio, Sky], Chat),
        new("megaphone", "megaphone announce loudspeaker marketing advertising campaign promotion | launch news call share spread voice loud tell audience brand", Floats, [Studio, City], Megaphone),
        new("camera", "camera photo photograph picture lens photographer snapshot | capture image film moment memory travel shoot", Rests, [Studio, Room], Camera),
        new("clapper", "film movie clapper cinema director video scene hollywood | production shoot episode story act watch", Rests, [Studio], Clapper),
        new("play", "play button player stream streaming youtube channel clip | video watch start tutorial demo", Floats, [Studio, Grid], Play),
        new("headphones", "headphones podcast audio listen headset earphones | music sound hear call support voice", Rests, [Studio, Room], Headphones),
        new("microphone", "microphone mic podcast radio singer stage interview broadcast recording | voice speak sound story song", Rests, [Studio], Microphone),
        new("music", "music note melody song tune concert band rhythm | sound listen play dance orchestra", Floats, [Studio, Sky], Music),
        new("guitar", "guitar instrument violin piano musician | music play song band acoustic", Rests, [Room, Studio], Guitar),
        new("palette", "palette paint brush artist art painting color colour canvas | creative design craft draw studio style", Rests, [Studio, Room], PaintPalette),
        new("hands-craft", "craft handmade pottery vase ceramic potter artisan clay | made hand unique make shape tradition", Rests, [Room, Studio], Vase),
        new("tools", "tool hammer wrench screwdriver repair fix maintenance toolbox | build install workshop mechanic diy service", Floats, [Studio], Tools),
        new("game", "game controller gaming console gamepad arcade | play fun level player joystick video", Rests, [Room, Studio], Gamepad),
        new("newspaper", "newspaper news magazine press headline journal | article media story report blog", Rests, [Room, Studio], Newspaper),
    ];

    private static void Chat(Pen pen)
    {
        pen.Path(Second, "M-16 -196h96q20 0 20 20v50q0 20 -20 20h-6l4 28l-34 -28h-60q-20 0 -20 -20v-50q0 -20 20 -20z");
        pen.Path(Main, "M-80 -126h100q20 0 20 20v50q0 20 -20 20h-56l-36 34l2 -34h-10q-20 0 -20 -20v-50q0 -20 20 -20z");
        foreach (var x in new[] { -62, -30, 2 })
            pen.Circle(Paper, x, -81, 9);
        pen.Path(Accent, "M40 -128q-30 -20 -22 -36q14 -10 22 6q8 -16 22 -6q8 16 -22 36z");
    }

    private static void Megaphone(Pen pen) => pen.At(-4, -96, 1, p =>
    {
        p.Path(MainShade, "M-46 18h30l12 56q0 8 -8 8h-16q-8 0 -10 -8z");
        p.Path(Main, "M-80 -32h66v60h-66q-18 -2 -18 -30t18 -30z");
        p.Path(Accent, "M-18 -34L62 -86V82L-18 30z");
        p.Path(AccentShade, "M-18 8L62 34V82L-18 30z", 0.6);
        p.Oval(AccentLight, 62, -2, 15, 85);
        p.Curve(Second, 8, "M92 -40q14 38 0 76M112 -64q24 62 0 124");
    }, -14);

    private static void Camera(Pen pen)
    {
        pen.Path(MainShade, "M-40 -142l14 -26h52l14 26z");
        pen.Box(Main, -96, -146, 192, 138, 17);
        pen.Box(MainLight, -96, -112, 192, 20, 0, 0.6);
        pen.Box(Accent, -82, -158, 34, 16, 4);
        pen.Circle(Dark, 0, -72, 54);
        pen.Circle(SecondShade, 0, -72, 41);
        pen.Circle(Second, 0, -72, 27);
        pen.Circle(Dark, 0, -72, 13);
        pen.Circle(Paper, -15, -90, 9, 0.9);
        pen.Circle(AccentLight, 72, -124, 9);
    }

    private static void Clapper(Pen pen)
    {
        pen.Box(Dark, -92, -116, 184, 114, 8);
        pen.Box(Second, -78, -74, 90, 10, 4);
        pen.Box(DarkSoft, -78, -52, 140, 8, 4);
        pen.Box(DarkSoft, -78, -32, 110, 8, 4);
        pen.Path(Accent, "M40 -78l38 20l-38 20z");
        Slate(pen, -92, -132, 0);
        pen.At(-92, -134, 1, p => Slate(p, 0, -12, 0), -17);
    }

    private static void Slate(Pen pen, double x, double y, double turn) => pen.At(x, y, 1, p =>
    {
        p.Box(DarkSoft, 0, -9, 184, 27, 4);
        for (var i = 0; i < 4; i++)
            p.Poly(Paper, 10 + (i * 46), 18, 32 + (i * 46), -9, 52 + (i * 46), -9, 30 + (i * 46), 18);
    }, turn);

    private static void Play(Pen pen)
    {
        pen.Box(Dark, -108, -168, 216, 142, 19);
        pen.Path(Second, "M-96 -62q50 -60 92 -20q34 -46 100 -30v58q0 16 -16 16h-160q-16 0 -16 -16z");
        pen.Circle(AccentLight, 64, -134, 15);
        pen.Circle(Accent, 0, -98, 41);
        pen.Path(Paper, "M-12 -120l34 22l-34 22z");
        pen.Box(DarkSoft, -108, -14, 216, 8, 4);
        pen.Box(Accent, -108, -14, 92, 8, 4);
        pen.Circle(Accent, -16, -10, 10);
    }

    private static void Headphones(Pen pen)
    {
        pen.Curve(Main, 17, "M-78 -70q-8 -112 78 -118q86 6 78 118");
        pen.Curve(MainLight, 5, "M-74 -108q10 -66 60 -76", 0.8);
        foreach (var x in new[] { -1, 1 })
        {
            pen.Box(Accent, (x * 74) - 22, -92, 44, 88, 19);
            pen.Box(MainShade, (x * 98) - 12, -82, 24, 68, 11);
        }
    }

    private static void Microphone(Pen pen)
    {
        pen.Curve(DarkSoft, 9, "M-54 -116q0 66 54 66t54 -66");
        pen.Line(DarkSoft, 9, 0, -50, 0, -10);
        pen.Box(DarkSoft, -44, -12, 88, 12, 5);
        pen.Box(Main, -37, -198, 74, 132, 37);
        pen.Curve(MainLight, 4, "M-36 -152h72M-36 -134h72M-36 -116h72", 0.9);
        pen.Box(Accent, -37, -106, 74, 13, 0);
    }

    private static void Music(Pen pen)
    {
        pen.Path(Main, "M-36 -180l104 -22v44l-104 22z");
        pen.Line(Main, 11, -32, -176, -32, -34);
        pen.Line(Main, 11, 64, -196, 64, -54);
        pen.At(-54, -30, 1, p => p.Oval(Accent, 0, 0, 30, 21), -22);
        pen.At(42, -50, 1, p => p.Oval(Accent, 0, 0, 30, 21), -22);
        pen.Curve(Second, 6, "M-104 -116q16 -20 34 0t34 0M84 -20q10 -14 22 0", 0.9);
    }

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
        pen.Circle(Paper, 6, -28, 0.1);
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

    private static void Newspaper(Pen pen)
    {
        pen.Path(PaperShade, "M70 -148h28v130q0 16 -16 16h-22z");
        pen.Path(Paper, "M-92 -180h164v162q0 16 14 16h-162q-16 0 -16 -16z");
        pen.Box(Main, -76, -164, 132, 18, 3);
        pen.Box(Second, -76, -134, 62, 58, 3);
        pen.Circle(Accent, -32, -118, 9);
        for (var i = 0; i < 4; i++)
            pen.Box(PaperShade, -2, -132 + (i * 16), i == 3 ? 40 : 58, 7, 3);
        for (var i = 0; i < 3; i++)
            pen.Box(PaperShade, -76, -60 + (i * 16), i == 2 ? 88 : 132, 7, 3);
    }
}
