using OmaVideo.Agents.Visual.Offline.Drawing;
using static OmaVideo.Agents.Visual.Offline.Drawing.Ink;
using static OmaVideo.Agents.Visual.Offline.Motifs.Place;
using static OmaVideo.Agents.Visual.Offline.Motifs.Stance;

namespace OmaVideo.Agents.Visual.Offline.Motifs;

internal static class Journeys
{
    public static readonly Motif[] All =
    [
        new("signpost", "signpost direction crossroads choice decision route | choose option way decide alternative", Stands, [Hills, Field, Peaks], Signpost),
        new("road", "road highway path street way roadmap trail lane | journey future route ahead forward long drive", Stands, [Hills, Field, Peaks], Road),
        new("suitcase", "suitcase luggage baggage travel trip tourist tourism ticket passport | vacation holiday journey pack hotel weekend", Rests, [Studio, Sky, Room], Suitcase),
        new("balloon", "balloon airship | rise float dream adventure freedom lift light explore", Floats, [Sky, Hills], Balloon),
        new("paper-plane", "kite glide | send message send idea launch light simple easy quick share", Floats, [Sky, Studio], PaperPlane),
    ];

    private static void Signpost(Pen pen)
    {
        pen.Box(WoodShade, -7, -188, 14, 188, 3);
        pen.Path(Accent, "M-20 -178h88l28 22l-28 22h-88z");
        pen.Path(Main, "M22 -126h-90l-28 22l28 22h90z");
        pen.Path(SecondLight, "M-20 -74h66l22 18l-22 18h-66z");
        pen.Path(Leaf, "M-40 0q-2 -26 16 -28q8 -14 18 2q10 4 8 26z");
    }

    private static void Road(Pen pen)
    {
        pen.Path(DarkSoft, "M-118 0C-40 -50 96 -56 34 -96C-6 -120 -34 -128 -6 -162h14C2 -134 40 -124 76 -98C160 -44 90 -30 118 0z");
        foreach (var d in new[] { "M4 -8Q30 -28 52 -38", "M72 -52Q86 -68 68 -84", "M46 -100Q28 -112 16 -120", "M6 -132Q0 -144 2 -152" })
            pen.Curve(AccentLight, 5, d);
        pen.Path(Accent, "M2 -164q-26 -28 -24 -46q4 -20 24 -22q20 2 24 22q2 18 -24 46z");
        pen.Circle(Paper, 2, -206, 9);
    }

    private static void Suitcase(Pen pen)
    {
        pen.Curve(DarkSoft, 7, "M-24 -134v-54h48v54");
        pen.Box(Main, -66, -140, 132, 130, 13);
        foreach (var x in new[] { -38, -10, 18 })
            pen.Box(MainShade, x, -126, 9, 104, 4);
        pen.Circle(Accent, 42, -102, 15);
        pen.Path(AccentLight, "M34 -64h22l-4 22h-18z");
        foreach (var x in new[] { -44, 44 })
            pen.Circle(Dark, x, -7, 9);
    }

    private static void Balloon(Pen pen)
    {
        pen.Path(Accent, "M0 -204q70 4 74 70q0 46 -50 92h-48q-50 -46 -50 -92q4 -66 74 -70z");
        pen.Path(Paper, "M0 -204q-34 20 -36 76q2 50 18 86h-6q-50 -46 -50 -92q4 -66 74 -70z", 0.85);
        pen.Path(Main, "M0 -204q34 20 36 76q-2 50 -18 86h-36q-16 -36 -18 -86q2 -56 36 -76z");
        pen.Path(SecondLight, "M0 -204q14 24 14 76t-6 86h-16q-6 -34 -6 -86t14 -76z");
        pen.Line(DarkSoft, 2.5, -22, -42, -13, -22);
        pen.Line(DarkSoft, 2.5, 22, -42, 13, -22);
        pen.Path(Wood, "M-17 -24h34l-4 24q-13 4 -26 0z");
        pen.Box(WoodShade, -19, -26, 38, 7, 3);
    }

    private static void PaperPlane(Pen pen)
    {
        pen.Curve(AccentLight, 4, "M-110 -20q30 6 44 -20q16 -30 -10 -34q-24 2 -10 28q12 22 44 10");
        pen.Path(Paper, "M104 -180L-84 -122L-24 -92z");
        pen.Path(SecondShade, "M104 -180L-24 -92L-14 -36z");
        pen.Path(Second, "M104 -180L10 -72L-14 -36L-2 -86z");
        pen.Path(Accent, "M104 -180L-2 -86L62 -48z");
    }
}
