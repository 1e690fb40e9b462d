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
        new("bell", "bell ring alert notification reminder chime | call now new announce start", Floats, [Studio, Town], Bell),
        new("headphones", "headphones podcast audio listen headset earphones earbuds | music sound hear call support voice", Rests, [Studio, Room], Headphones),
        new("microphone", "microphone mic podcast radio singer stage interview broadcast recording | voice speak sound story song", Rests, [Studio], Microphone),
        new("music", "music note melody song tune concert band rhythm jazz drum festival | sound listen play dance orchestra", Floats, [Studio, Sky], Music),
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

    private static void Bell(Pen pen)
    {
        pen.Circle(WarmShade, 0, -188, 12);
        pen.Circle(WarmShade, 0, -26, 20);
        pen.Path(Warm, "M0 -184q52 4 54 64q2 54 30 76h-168q28 -22 30 -76q2 -60 54 -64z");
        pen.Path(WarmLight, "M-8 -172q-34 12 -34 56q-2 40 -14 62h22q8 -60 26 -118z", 0.7);
        pen.Box(WarmShade, -88, -50, 176, 15, 7);
        pen.Curve(Second, 7, "M-84 -160q-18 22 -20 50M84 -160q18 22 20 50");
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
}
