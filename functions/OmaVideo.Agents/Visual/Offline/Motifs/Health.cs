using OmaVideo.Agents.Visual.Offline.Drawing;
using static OmaVideo.Agents.Visual.Offline.Drawing.Ink;
using static OmaVideo.Agents.Visual.Offline.Motifs.Place;
using static OmaVideo.Agents.Visual.Offline.Motifs.Stance;

namespace OmaVideo.Agents.Visual.Offline.Motifs;

internal static class Health
{
    public static readonly Motif[] All =
    [
        new("heart", "heart love pulse heartbeat charity donate care kindness | health life passion like kind give support feel volunteer compassion", Floats, [Studio, Sky], Heart),
        new("stethoscope", "stethoscope checkup diagnosis medical | doctor health hospital clinic patient care medicine", Rests, [Studio, Room], Stethoscope),
        new("pill", "pill medicine drug tablet capsule pharmacy vitamin vaccine | treatment cure health therapy", Rests, [Studio], Pill),
        new("meditation", "meditation yoga meditate mindfulness zen calm breathe wellness stretch | relax peace balance quiet stress mental silence rest", Stands, [Hills, Sea, Room], Meditation),
        new("dumbbell", "dumbbell gym weight fitness workout muscle | strength lift exercise strong power health body training", Rests, [Studio, Room], Dumbbell),
        new("ball", "ball football soccer basketball tennis stadium | sport game play kick league player match team", Stands, [Field, Hills], Ball),
    ];

    private static void Heart(Pen pen)
    {
        pen.Path(Accent, "M0 -22q-104 -70 -92 -120q22 -56 92 -12q70 -44 92 12q12 50 -92 120z");
        pen.Path(AccentShade, "M60 -168q52 14 28 66q-22 40 -88 80q78 -76 60 -146z", 0.45);
        pen.Curve(Paper, 8, "M-112 -88h64l16 -34l26 66l22 -46l10 14h86");
        pen.Curve(AccentLight, 8, "M-70 -132q8 -22 28 -24", 0.9);
    }

    private static void Stethoscope(Pen pen)
    {
        pen.Curve(Main, 11, "M-66 -190v44q2 46 40 48q38 -2 40 -48v-44");
        pen.Curve(Main, 11, "M-26 -98v42q4 44 46 46q40 -4 40 -46v-20");
        foreach (var x in new[] { -66, 14 })
            pen.Circle(DarkSoft, x, -192, 9);
        pen.Circle(Accent, 60, -96, 29);
        pen.Circle(AccentLight, 60, -96, 16);
    }

    private static void Pill(Pen pen)
    {
        pen.At(-14, -84, 1, p =>
        {
            p.Box(Paper, -34, -84, 68, 168, 34);
            p.Path(Accent, "M-34 0v-50a34 34 0 0 1 68 0V0z");
            p.Curve(AccentLight, 7, "M-18 -20v-26", 0.9);
        }, 42);
        pen.Circle(Second, 66, -32, 32);
        pen.Line(SecondShade, 5, 50, -32, 82, -32);
    }

    private static void Meditation(Pen pen)
    {
        pen.Oval(Second, 0, -7, 98, 9);
        pen.Line(MainShade, 21, -14, -40, -66, -26, -12, -16);
        pen.Line(MainShade, 21, 14, -40, 66, -26, 12, -16);
        pen.Line(SkinB, 10, -8, -14, -28, -14);
        pen.Line(Accent, 14, -20, -102, -46, -70, -56, -44);
        pen.Line(Accent, 14, 20, -102, 46, -70, 56, -44);
        pen.Circle(SkinB, -58, -40, 7);
        pen.Circle(SkinB, 58, -40, 7);
        pen.Line(SkinB, 12, 0, -108, 0, -130);
        pen.Path(Accent, "M-14 -116q14 -6 28 0q14 4 12 20l-8 60h-36l-8 -60q-2 -16 12 -20z");
        pen.Circle(SkinB, 0, -142, 16);
        pen.Path(HairB, "M-17 -140q-2 -22 17 -22t17 22q-8 -12 -17 -12t-17 12z");
        pen.Circle(HairB, 0, -166, 9);
    }

    private static void Dumbbell(Pen pen)
    {
        pen.Box(PaperShade, -60, -57, 120, 14, 4);
        foreach (var x in new[] { -1, 1 })
        {
            pen.Box(Main, (x * 62) - 15, -100, 30, 100, 8);
            pen.Box(Accent, (x * 90) - 11, -82, 22, 64, 6);
        }
    }

    private static void Ball(Pen pen)
    {
        pen.Circle(Paper, 0, -78, 78);
        pen.Path(Dark, "M0 -110l30 22l-12 34h-36l-12 -34z");
        for (var i = 0; i < 5; i++)
            pen.At(0, -78, 1, p =>
            {
                p.Line(DarkSoft, 4, 0, -32, 0, -54);
                p.Path(Dark, "M0 -54l22 -12a78 78 0 0 0 -44 0z");
            }, i * 72);
        pen.Path(PaperShade, "M40 -144a78 78 0 0 1 -66 140q90 -40 66 -140z", 0.5);
    }
}
