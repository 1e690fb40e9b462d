using OmaVideo.Agents.Visual.Offline.Drawing;
using static OmaVideo.Agents.Visual.Offline.Drawing.Ink;
using static OmaVideo.Agents.Visual.Offline.Motifs.Place;
using static OmaVideo.Agents.Visual.Offline.Motifs.Stance;

namespace OmaVideo.Agents.Visual.Offline.Motifs;

internal static class Ideas
{
    public static readonly Motif[] All =
    [
        new("lightbulb", "lightbulb bulb idea lamp invention innovation inspiration | creative think insight imagine solution bright clever brainstorm tip", Floats, [Studio, Grid, Room], Lightbulb),
        new("puzzle", "puzzle jigsaw piece fit solve | solution problem together integrate complete missing match complex", Floats, [Studio], Puzzle),
        new("key", "key unlock | access solution secret answer success open own", Floats, [Studio], Key),
        new("shield", "shield security secure protect protection insurance guard cyber privacy | safe trust defend safety risk guarantee", Floats, [Studio, Grid], Shield),
        new("lock", "lock padlock password encrypt private confidential | secure safe data gdpr access", Rests, [Grid, Studio], Lock),
        new("target", "target bullseye aim arrow goal dart objective | focus precise accurate hit strategy mission purpose right", Stands, [Studio, Hills], Target),
        new("compass", "compass navigate navigation north orientation | direction guide explore strategy way find value", Floats, [Studio, Peaks], Compass),
        new("map-pin", "map pin location place address gps destination nearby | local find where visit city route here", Stands, [City, Studio, Town], MapPin),
        new("flag", "flag milestone finish | goal achieve victory summit claim country win", Stands, [Peaks, Hills], Flag),
        new("trophy", "trophy award champion prize win winner medal | cup best success achieve victory excellence leader competition proud", Rests, [Studio], Trophy),
        new("gift", "gift present box surprise bonus birthday christmas ribbon | reward offer free holiday give celebrate special", Rests, [Studio, Room, Snow], Gift),
        new("globe", "globe world earth international worldwide planet continent | global country everywhere language culture climate", Rests, [Studio, Room, Space], Globe),
        new("recycle", "recycle recycling reuse circular waste compost sustainable | environment green eco plastic reduce zero", Floats, [Hills, Studio], Recycle),
        new("scale", "scale balance justice law weigh fair lawyer | compare legal equal ethics decision right", Rests, [Studio, Room], Scale),
        new("bridge-gap", "stepping stone stones | path step by step progress forward onward gradually way across", Stands, [Sea, Hills], SteppingStones),
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

    private static void Target(Pen pen)
    {
        pen.Line(WoodShade, 10, -40, -50, -58, 0);
        pen.Line(WoodShade, 10, 40, -50, 58, 0);
        pen.Circle(Main, 0, -104, 86);
        pen.Circle(Paper, 0, -104, 66);
        pen.Circle(Second, 0, -104, 46);
        pen.Circle(Paper, 0, -104, 28);
        pen.Circle(Accent, 0, -104, 13);
        pen.Line(Dark, 6, 0, -104, 84, -182);
        pen.Path(AccentShade, "M70 -170l6 -28l20 -14l2 18l18 4l-18 18z");
    }

    private static void Compass(Pen pen)
    {
        pen.Circle(Wood, 0, -98, 92);
        pen.Circle(Paper, 0, -98, 75);
        for (var i = 0; i < 8; i++)
            pen.At(0, -98, 1, p => p.Line(DarkSoft, i % 2 == 0 ? 5 : 3, 0, -68, 0, i % 2 == 0 ? -54 : -60), i * 45);
        pen.At(0, -98, 1, p =>
        {
            p.Poly(Accent, 0, -60, 15, 0, -15, 0);
            p.Poly(Main, 0, 60, 15, 0, -15, 0);
            p.Circle(Paper, 0, 0, 6);
        }, 34);
    }

    private static void MapPin(Pen pen)
    {
        pen.Path(SecondLight, "M-108 -50l64 -18l80 18l72 -18v68l-72 12l-80 -14l-64 14z");
        pen.Path(Second, "M-44 -68l80 18v62l-80 -14z");
        pen.Curve(Paper, 5, "M-92 -20q30 -22 62 0t54 4t66 -24");
        pen.Path(Accent, "M0 -18q-60 -66 -58 -112q6 -54 58 -58q52 4 58 58q2 46 -58 112z");
        pen.Circle(Paper, 0, -130, 25);
    }

    private static void Flag(Pen pen)
    {
        pen.Path(MainShade, "M-120 0L-30 -62q8 -5 16 0L120 0z");
        pen.Path(Paper, "M-50 -48l20 -14q8 -5 16 0l34 16l-22 4l-12 12l-16 -12z");
        pen.Line(Dark, 6, -20, -56, -20, -200);
        pen.Path(Accent, "M-18 -198q34 -14 56 2t52 0l-14 30l14 28q-30 14 -52 0t-56 2z");
        pen.Path(AccentShade, "M38 -196q22 14 52 0l-14 30l14 28q-30 14 -52 0z", 0.5);
    }

    private static void Trophy(Pen pen)
    {
        pen.Curve(WarmShade, 11, "M-46 -166h-36q0 54 44 58M46 -166h36q0 54 -44 58");
        pen.Path(Warm, "M-54 -190h108q2 94 -42 114q-12 6 -24 0q-44 -20 -42 -114z");
        pen.Path(WarmLight, "M-46 -184h26q-6 60 12 100q-38 -20 -38 -100z", 0.8);
        pen.Path(WarmShade, "M-9 -78h18l8 40h-34z");
        pen.Box(Main, -44, -40, 88, 40, 4);
        pen.Box(MainShade, -54, -10, 108, 10, 3);
        pen.Path(Paper, "M0 -158l8 17l18 2l-13 13l3 18l-16 -9l-16 9l3 -18l-13 -13l18 -2z");
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

    private static void SteppingStones(Pen pen)
    {
        foreach (var (x, y, r) in new[] { (-84.0, -6.0, 36.0), (-14, -36, 30), (44, -66, 24), (82, -92, 18) })
        {
            pen.Oval(MainShade, x, y + (r * 0.14), r, r * 0.36);
            pen.Oval(MainLight, x, y, r, r * 0.32);
        }

        Figure.Anna.As(Pose.Climb with { FootR = new(36, -12), KneeR = new(28, -50) }).Draw(pen, -28, -38, 0.72);
    }
}
