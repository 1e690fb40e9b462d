using OmaVideo.Agents.Visual.Offline.Drawing;
using static OmaVideo.Agents.Visual.Offline.Drawing.Ink;
using static OmaVideo.Agents.Visual.Offline.Motifs.Place;
using static OmaVideo.Agents.Visual.Offline.Motifs.Stance;

namespace OmaVideo.Agents.Visual.Offline.Motifs;

internal static class Animals
{
    public static readonly Motif[] All =
    [
        new("dog", "dog puppy pet hound | friend loyal walk animal companion vet adopt", Stands, [Hills, Town, Room], Dog),
        new("cat", "cat kitten pet | animal curious cozy companion vet adopt", Stands, [Room, Town], Cat),
        new("bird", "bird robin sparrow songbird pigeon feather eagle | free freedom fly nature spring sing wildlife", Floats, [Sky, Forest], Bird),
        new("owl", "owl wise wisdom | night knowledge learn wildlife", Stands, [Forest, Room], Owl),
        new("bee", "bee honey hive pollinate beehive honeycomb nectar | nature garden busy insect flower", Floats, [Field, Hills], Bee),
        new("butterfly", "butterfly caterpillar transform transformation metamorphosis | change evolve beautiful nature become", Floats, [Field, Sky], Butterfly),
        new("fox", "fox wolf wildlife deer bear | clever forest animal wild smart", Stands, [Forest, Hills], Fox),
        new("elephant", "elephant zoo safari | big memory animal wildlife strong africa", Stands, [Field, Hills], Elephant),
        new("horse", "horse pony ride riding stable | farm gallop freedom animal power", Stands, [Field, Hills], Horse),
    ];

    private static void Dog(Pen pen)
    {
        pen.Curve(Wood, 13, "M-66 -84q-30 -10 -30 -44");
        foreach (var x in new[] { -62, -42, 22, 42 })
            pen.Line(x % 4 == 2 ? Wood : WoodShade, 17, x, -56, x, -9);
        pen.Box(Wood, -80, -104, 138, 60, 28);
        pen.Path(Wood, "M26 -98q0 -62 34 -66h20q14 2 18 18l20 8q6 6 0 20q-8 14 -36 12q-8 30 -40 34z");
        pen.Path(WoodShade, "M42 -158q-28 10 -20 54q6 14 18 8q14 -20 14 -54z");
        pen.Path(Accent, "M30 -98q24 16 50 4l-2 12q-26 10 -50 -4z");
        pen.Circle(Dark, 116, -136, 8);
        pen.Circle(Dark, 80, -142, 5);
    }

    private static void Cat(Pen pen)
    {
        pen.Curve(DarkSoft, 13, "M44 -12q50 0 42 -44q-8 -24 8 -34");
        pen.Path(DarkSoft, "M-50 0q-10 -80 26 -104h46q40 30 32 104z");
        pen.Path(DarkSoft, "M-48 -120l-4 -58l32 22h38l32 -22l-4 58q-8 36 -46 36t-48 -36z");
        pen.Path(Accent, "M-42 -140l-2 -22l14 10zM40 -140l2 -22l-14 10z");
        pen.Oval(AccentLight, -20, -126, 7, 9);
        pen.Oval(AccentLight, 18, -126, 7, 9);
        pen.Path(Accent, "M-6 -108h10l-5 6z");
        pen.Path(Paper, "M-22 -78q21 14 42 0q4 40 -20 52q-24 -12 -22 -52z");
    }

    private static void Bird(Pen pen)
    {
        pen.Path(MainShade, "M-40 -84l-72 34l20 -44z");
        pen.Path(Main, "M-66 -82q14 -60 84 -66q6 -30 38 -26q26 8 24 34q-2 84 -74 92q-56 2 -72 -34z");
        pen.Path(Accent, "M16 -64q50 -14 58 -64q6 74 -68 80z");
        pen.Path(MainShade, "M-44 -94q40 -10 66 -36q8 54 -40 66q-26 2 -26 -30z");
        pen.Poly(Accent, 78, -158, 106, -146, 78, -138);
        pen.Circle(Paper, 58, -152, 8);
        pen.Circle(Dark, 60, -152, 4.5);
    }

    private static void Owl(Pen pen)
    {
        pen.Path(Wood, "M-58 -150l-4 -42l32 18h60l32 -18l-4 42q20 60 4 116q-20 26 -62 26t-62 -26q-16 -56 4 -116z");
        pen.Path(AccentLight, "M-34 -92q34 22 68 0q10 50 -34 78q-44 -28 -34 -78z");
        foreach (var x in new[] { -26, 26 })
        {
            pen.Circle(Paper, x, -132, 25);
            pen.Circle(Dark, x, -132, 12);
        }

        pen.Path(Accent, "M-9 -120h18l-9 18z");
        pen.Line(WoodShade, 13, -100, -4, 100, -4);
    }

    private static void Bee(Pen pen)
    {
        pen.At(-6, -128, 1, p => p.Oval(Glass, 0, -34, 25, 44), -24);
        pen.At(26, -128, 1, p => p.Oval(Glass, 0, -30, 21, 38), 20);
        pen.Path(Warm, "M-82 -92q10 -48 78 -48t78 48q-10 50 -78 50t-78 -50z");
        pen.Path(Dark, "M-34 -135q14 -4 24 -5q14 46 0 98q-12 -1 -24 -5q12 -44 0 -88zM16 -139q12 2 22 6q12 42 0 84q-10 4 -22 6q12 -48 0 -96z");
        pen.Circle(Dark, 56, -104, 6);
        pen.Curve(Dark, 4, "M56 -130q6 -24 22 -26M66 -122q12 -18 28 -14");
        pen.Curve(WarmLight, 4, "M-100 -64q-20 14 -8 30q14 8 16 -10", 0.9);
    }

    private static void Butterfly(Pen pen)
    {
        foreach (var flip in new[] { false, true })
            pen.At(0, -100, 1, p =>
            {
                p.Path(Accent, "M4 -4q20 -88 84 -82q24 54 -30 86q-30 12 -54 -4z");
                p.Path(Second, "M4 2q50 -8 66 26q4 50 -34 50q-32 -20 -32 -76z");
                p.Circle(AccentLight, 62, -54, 13);
                p.Circle(SecondLight, 42, 40, 9);
            }, 0, flip);
        pen.Line(Dark, 11, 0, -136, 0, -54);
        pen.Curve(Dark, 4, "M0 -138q-6 -28 -24 -34M0 -138q6 -28 24 -34");
    }

    private static void Fox(Pen pen)
    {
        pen.Path(WarmShade, "M30 -20q60 30 76 -44q4 -30 -14 -52q0 50 -40 60z");
        pen.Path(Paper, "M106 -64q4 -30 -14 -52q0 20 -8 34q10 4 22 18z");
        pen.Path(Warm, "M-40 0q-10 -70 14 -100h42q44 40 34 100z");
        pen.Path(Warm, "M-66 -184l34 22h44l34 -22q14 50 -12 78q-20 14 -44 38q-24 -24 -44 -38q-26 -28 -12 -78z");
        pen.Path(Paper, "M-60 -122q30 -2 46 30l4 24q-24 -24 -44 -38zM40 -122q-30 -2 -46 30l-4 24q24 -24 44 -38z");
        pen.Circle(Dark, -32, -124, 6);
        pen.Circle(Dark, 12, -124, 6);
        pen.Circle(Dark, -10, -74, 8);
    }

    private static void Elephant(Pen pen)
    {
        pen.Path(SecondShade, "M-60 -50h30v50h-30zM20 -50h30v50h-30z");
        pen.Path(Second, "M-104 -20q-10 -100 60 -120q60 -14 86 12q40 -34 66 8q16 60 0 100q-10 30 -34 16q-2 -10 10 -14q10 -24 4 -52q-8 20 -30 20l-10 50h-34v-36h-60v36h-40z");
        pen.Path(SecondLight, "M22 -126q-24 40 6 72q30 2 34 -34q-4 -38 -40 -38z");
        pen.Circle(Dark, 76, -104, 5);
        pen.Curve(SecondShade, 6, "M-100 -70q-16 10 -14 34");
    }

    private static void Horse(Pen pen)
    {
        pen.Curve(WoodShade, 15, "M-74 -92q-34 4 -34 60");
        foreach (var (x, y) in new[] { (-62, -6), (-40, -6), (24, -6), (46, -6) })
            pen.Line(x % 4 == 2 ? WoodShade : Wood, 13, x, -60, x, y);
        pen.Path(Wood, "M-82 -94q10 -22 40 -22h54q18 -10 28 -50q8 -26 34 -30l6 12q24 14 30 44q-2 14 -16 12q-16 -10 -30 -10q2 60 -24 86q-60 20 -110 4q-22 -16 -12 -46z");
        pen.Path(DarkSoft, "M72 -200q-40 8 -48 52q-6 30 -22 36q40 4 52 -38q6 -26 22 -34z");
        pen.Circle(Dark, 86, -166, 4);
    }
}
