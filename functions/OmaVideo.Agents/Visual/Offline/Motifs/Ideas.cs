using OmaVideo.Agents.Visual.Offline.Drawing;
using static OmaVideo.Agents.Visual.Offline.Drawing.Ink;
using static OmaVideo.Agents.Visual.Offline.Motifs.Place;
using static OmaVideo.Agents.Visual.Offline.Motifs.Stance;

namespace OmaVideo.Agents.Visual.Offline.Motifs;

internal static class Ideas
{
    public static readonly Motif[] All =
    [
        new("lightbulb", "lightbulb bulb idea invention innovation inspiration | creative think insight imagine solution bright clever brainstorm tip lamp", Floats, [Studio, Grid, Room], Lightbulb),
        new("puzzle", "puzzle jigsaw piece fit solve | solution problem together integrate complete missing match complex", Floats, [Studio], Puzzle),
        new("key", "key unlock | access solution secret answer success open own", Floats, [Studio], Key),
        new("shield", "shield security secure protect protection insurance guard cyber privacy | safe trust defend safety risk guarantee", Floats, [Studio, Grid], Shield),
        new("lock", "lock padlock password encrypt private confidential | secure safe data gdpr access", Rests, [Grid, Studio], Lock),
        new("gift", "gift present box surprise bonus birthday christmas ribbon | reward offer free holiday give celebrate special", Rests, [Studio, Room, Snow], Gift),
        new("globe", "globe world earth international worldwide planet continent | global country everywhere language culture climate", Rests, [Studio, Room, Space], Globe),
        new("recycle", "recycle recycling reuse circular waste compost sustainable | environment green eco plastic reduce zero", Floats, [Hills, Studio], Recycle),
        new("scale", "scale balance justice law weigh fair lawyer | compare legal equal ethics decision right", Rests, [Studio, Room], Scale),
    ];

    private static void Lightbulb(Pen pen)
    {
        for (var i = -3; i <= 3; i++)
            pen.At(0, -116, 1, p => p.Line(Warm, 6, 0, -90, 0, -104), i * 38);
        pen.Path(WarmLight, "M0 -190q68 4 72 70q-2 34 -32 62q-8 8 -8 18h-64q0 -10 -8 -18q-30 -28 -32 -62q4 -66 72 -70z");
        pen.Path(Warm, "M22 -186q48 14 50 66q-2 34 -32 62q-8 8 -8 18h-22q44 -70 12 -146z", 0.7);
        pen.Curve(WarmShade, 5, "M-16 -42L-24 -104L-8 -90L0 -106L8 -90L24 -104L16 -42");
        pen.Box(Main, -30, -42, 60, 13, 5);
        pen.Box(MainShade, -27, -27, 54, 11, 5);
        pen.Path(DarkSoft, "M-18 -14h36q-4 14 -18 14t-18 -14z");
        pen.Curve(Paper, 6, "M-48 -128q4 -30 28 -40", 0.9);
    }

    private static void Puzzle(Pen pen)
    {
        const string Piece = "M-42 -42h28q-8 -24 14 -24t14 24h28v28q24 -8 24 14t-24 14v28h-84v-28q-22 8 -22 -14t22 -14z";
        pen.At(-42, -52, 1, p => p.Path(Main, Piece));
        pen.At(-42, -136, 1, p => p.Path(Second, "M-42 -42h84v28q24 -8 24 14t-24 14v28h-28q8 -22 -14 -22t-14 22h-28z"));
        pen.At(46, -52, 1, p => p.Path(SecondLight, "M-42 -42h28q-8 -24 14 -24t14 24h28v84h-84v-28q20 8 20 -14t-20 -14z"));
        pen.At(66, -152, 1, p => p.Path(Warm, "M-42 -42h84v84h-28q8 22 -14 22t-14 -22h-28v-28q-22 8 -22 -14t22 -14z"), 16);
    }

    private static void Key(Pen pen) => pen.At(0, -100, 1.05, p =>
    {
        p.Box(Warm, -20, -9, 118, 18, 4);
        p.Path(Warm, "M54 4h16v30h-16zM80 4h16v22h-16z");
        p.Circle(Warm, -52, 0, 45);
        p.Circle(WarmShade, -52, 0, 28);
        p.Circle(Paper, -58, 0, 14);
        p.Curve(WarmLight, 6, "M-84 -14q8 -20 30 -22", 0.9);
    }, -35);

    private static void Shield(Pen pen)
    {
        pen.Path(MainShade, "M0 -198q44 26 84 26q6 126 -84 172q-90 -46 -84 -172q40 0 84 -26z");
        pen.Path(Main, "M0 -180q36 20 68 22q4 100 -68 140q-72 -40 -68 -140q32 -2 68 -22z");
        pen.Path(MainLight, "M0 -180v162q-72 -40 -68 -140q32 -2 68 -22z", 0.5);
        pen.Curve(Accent, 17, "M-32 -98l24 26l42 -52");
    }

    private static void Lock(Pen pen)
    {
        pen.Curve(DarkSoft, 17, "M-38 -100v-36q2 -44 38 -46q36 2 38 46v36");
        pen.Box(Accent, -70, -112, 140, 112, 17);
        pen.Path(AccentShade, "M20 -112h34q16 0 16 16v80q0 16 -16 16h-104q70 -20 70 -112z", 0.5);
        pen.Circle(Dark, 0, -66, 15);
        pen.Path(Dark, "M-6 -60h12l5 32h-22z");
    }

    private static void Gift(Pen pen)
    {
        pen.Box(Main, -74, -110, 148, 110, 5);
        pen.Box(MainShade, -84, -138, 168, 36, 5);
        pen.Box(Accent, -14, -138, 28, 138, 0);
        pen.Path(Accent, "M0 -140q-60 2 -62 -32q8 -34 62 32q54 -66 62 -32q-2 34 -62 32z");
        pen.Path(AccentShade, "M0 -140q-34 -4 -40 -22q6 -10 40 22q34 -32 40 -22q-6 18 -40 22z");
    }

    private static void Globe(Pen pen)
    {
        pen.Curve(Wood, 9, "M-56 -176a86 86 0 1 0 104 136");
        pen.Line(WoodShade, 11, -4, -22, -4, -6);
        pen.Box(WoodShade, -50, -12, 92, 12, 5);
        pen.Circle(Second, 4, -112, 72);
        pen.Path(Leaf, "M-40 -168q34 -18 54 -10q4 20 -20 28q-6 30 -30 32q-22 -4 -24 -20q8 -20 20 -30zM14 -128q34 -18 54 -10q12 30 2 60q-24 10 -30 -14q-30 -6 -26 -36zM-36 -92q26 -4 36 16q-8 24 -22 32q-30 -14 -38 -36q10 -12 24 -12z");
        pen.Path(SecondShade, "M38 -176a72 72 0 0 1 -48 134q84 -30 48 -134z", 0.35);
    }

    private static void Recycle(Pen pen)
    {
        Ink[] inks = [Leaf, Second, Accent];
        for (var i = 0; i < 3; i++)
            pen.At(0, -92, 1, p =>
            {
                p.Curve(inks[i], 23, "M-52 -42A67 67 0 0 1 34 -58");
                p.Poly(inks[i], 24, -92, 68, -36, 6, -30);
            }, i * 120);
        pen.Path(LeafLight, "M-2 -68q-24 -20 -4 -52q30 18 6 52z");
    }

    private static void Scale(Pen pen)
    {
        pen.Box(Main, -5, -182, 10, 172, 3);
        pen.Box(MainShade, -44, -14, 88, 14, 5);
        pen.Line(Main, 9, -78, -150, 78, -172);
        pen.Circle(Accent, 0, -184, 11);
        foreach (var (x, y) in new[] { (-78.0, -150.0), (78, -172) })
        {
            pen.Curve(DarkSoft, 3, FormattableString.Invariant($"M{x} {y}l-30 66M{x} {y}l30 66"));
            pen.Path(Accent, FormattableString.Invariant($"M{x - 36} {y + 66}h72q-6 30 -36 30t-36 -30z"));
        }
    }
}
