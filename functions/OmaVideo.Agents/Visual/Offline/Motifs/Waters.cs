using OmaVideo.Agents.Visual.Offline.Drawing;
using static OmaVideo.Agents.Visual.Offline.Drawing.Ink;
using static OmaVideo.Agents.Visual.Offline.Motifs.Place;
using static OmaVideo.Agents.Visual.Offline.Motifs.Stance;

namespace OmaVideo.Agents.Visual.Offline.Motifs;

internal static class Waters
{
    public static readonly Motif[] All =
    [
        new("sailboat", "sailboat sail boat ship ferry fjord captain yacht harbour sailing harbor dock pier anchor sailor net | ocean sea voyage freedom wind holiday journey adventure cruise", Stands, [Sea], Sailboat),
        new("lighthouse", "lighthouse beacon coast shore | guide direction light safe hope coastal signal lead", Stands, [Sea], Lighthouse) { Width = 280 },
        new("wave", "wave ocean sea surf tide beach water swim waterfall | flow power blue clean energy", Stands, [Sea], Wave),
        new("fish", "fish ocean reef marine aquarium seafood salmon shark turtle coral diver reef | underwater water swim fishing", Floats, [Sea, Studio], Fish),
        new("whale", "whale dolphin marine | deep ocean giant conservation wildlife", Stands, [Sea], Whale),
        new("bridge", "bridge span | connect link gap between cross overcome transition crossing", Stands, [Sea, City], Bridge) { Width = 288 },
        new("drop", "drop water droplet rain liquid hydrate drink thirst | clean pure fresh save wash moisture", Floats, [Studio, Sky], Drop),
        new("paper-boat", "toy origami | imagine play creativ stream river small", Stands, [Sea], PaperBoat),
        new("palm", "palm beach island tropical vacation holiday paradise | summer travel relax sun rest getaway", Stands, [Sea], Palm) { Width = 244 },
    ];

    private static void Sailboat(Pen pen)
    {
        pen.Line(WoodShade, 6, 4, -40, 4, -198);
        pen.Path(Paper, "M-4 -188q-14 80 -74 134q38 10 74 4z");
        pen.Path(Accent, "M12 -196q70 70 78 146q-44 8 -78 0z");
        pen.Path(AccentShade, "M12 -84q44 12 74 -2q3 20 4 36q-44 8 -78 0z", 0.7);
        pen.Path(Main, "M-92 -38h184q-8 34 -40 38h-104q-32 -6 -40 -38z");
        pen.Path(Paper, "M-90 -30h180l-4 9h-172z");
    }

    private static void Lighthouse(Pen pen)
    {
        pen.Path(WarmLight, "M20 -174L140 -206v58L20 -160z", 0.65);
        pen.Path(WarmLight, "M-20 -174L-140 -200v48L-20 -160z", 0.45);
        pen.Path(Paper, "M-22 -150h44l14 130h-72z");
        pen.Path(Accent, "M-25 -122h50l3.500 30h-57zM-31 -64h62l3.500 30h-69z");
        pen.Box(DarkSoft, -29, -154, 58, 8, 2);
        pen.Box(WarmLight, -15, -182, 30, 28, 2);
        pen.Path(Main, "M-21 -181q6 -22 21 -25q15 3 21 25z");
        pen.Box(DarkSoft, -7, -56, 14, 36, 7);
        pen.Path(MainShade, "M-86 0q8 -24 40 -26h92q34 4 42 26z");
    }

    private static void Wave(Pen pen)
    {
        pen.Path(WaterShade, "M-116 0q10 -116 96 -162q72 -30 102 22q-40 -22 -66 6q-26 30 -2 68q26 44 102 66z");
        pen.Path(Water, "M-96 0q14 -94 84 -132q30 -14 54 -10q-44 8 -54 44q-8 54 56 98z");
        pen.Path(WaterLight, "M-70 0q14 -74 62 -104q-14 50 34 104z", 0.8);
        pen.Path(Paper, "M-20 -162q72 -30 102 22q-12 -8 -24 -8q-4 14 -18 4q-8 14 -20 2q-10 12 -22 -2q-14 6 -18 -18z");
        foreach (var (x, y, r) in new[] { (92, -150, 7), (74, -172, 5), (104, -128, 4) })
            pen.Circle(Paper, x, y, r);
    }

    private static void Fish(Pen pen)
    {
        pen.Path(WarmShade, "M44 -100l52 -46q-12 46 0 92z");
        pen.Path(WarmShade, "M-26 -142q20 -34 58 -26q-10 16 -6 34zM-14 -58q14 28 44 26q-8 -16 -4 -32z");
        pen.Path(Warm, "M-96 -96q30 -58 84 -56q50 4 72 52q-24 48 -72 52q-54 0 -84 -48z");
        pen.Path(WarmLight, "M-14 -151q30 50 0 102q-14 0 -24 -3q24 -48 0 -96q10 -3 24 -3zM22 -139q16 40 0 80l14 -10q10 -30 0 -60z");
        pen.Circle(Paper, -58, -108, 12);
        pen.Circle(Dark, -60, -108, 6);
    }

    private static void Whale(Pen pen)
    {
        pen.Curve(SecondLight, 7, "M-44 -128q-4 -40 -32 -42M-44 -128q2 -42 28 -46");
        pen.Path(Main, "M-112 -10q-4 -104 70 -110q70 0 96 60q26 10 34 -40q-26 -10 -26 -40q26 2 34 22q10 -22 34 -20q0 30 -26 42q0 70 -56 86z");
        pen.Path(Paper, "M-111 -24q50 12 112 -8q24 10 44 22h-156z");
        pen.Circle(Dark, -70, -62, 6);
        pen.Path(MainShade, "M-26 -42q20 10 26 36q-40 2 -50 -24z");
    }

    private static void Bridge(Pen pen)
    {
        foreach (var x in new[] { -62, 62 })
        {
            pen.Box(Main, x - 17, -184, 10, 184);
            pen.Box(Main, x + 7, -184, 10, 184);
            pen.Box(MainShade, x - 17, -160, 34, 9);
            pen.Box(MainShade, x - 17, -118, 34, 9);
        }

        pen.Curve(Accent, 5, "M-140 -56Q-96 -84 -62 -182Q0 6 62 -182Q96 -84 140 -56");
        for (var i = -3; i <= 3; i++)
            pen.Line(AccentLight, 2.5, i * 14, -56, i * 14, -86 - (i * i * 5));
        pen.Box(DarkSoft, -142, -60, 284, 13, 3);
    }

    private static void Drop(Pen pen)
    {
        pen.Path(Water, "M0 -198q72 82 66 128q-8 60 -66 64q-58 -4 -66 -64q-6 -46 66 -128z");
        pen.Path(WaterShade, "M0 -198q72 82 66 128q-8 60 -66 64q46 -30 40 -76q-4 -44 -40 -116z", 0.6);
        pen.Curve(Paper, 9, "M-42 -66q4 30 28 38", 0.9);
    }

    private static void PaperBoat(Pen pen)
    {
        pen.Poly(PaperShade, 0, -150, 60, -62, -60, -62);
        pen.Poly(Paper, 0, -150, 0, -62, -60, -62);
        pen.Path(Paper, "M-104 -84L0 -56L-44 0z");
        pen.Path(PaperShade, "M104 -84L0 -56L44 0z");
        pen.Poly(Paper, 0, -56, 44, 0, -44, 0);
        pen.Path(Accent, "M0 -150v-40l34 14l-34 13z");
    }

    private static void Palm(Pen pen)
    {
        pen.Path(AccentLight, "M-120 0q30 -34 120 -34t120 34z");
        pen.Curve(WoodShade, 13, "M-4 -22q-16 -60 16 -128");
        foreach (var (turn, ink) in new[] { (-78.0, LeafShade), (78, LeafShade), (-36, Leaf), (38, Leaf), (0, LeafLight) })
            pen.At(12, -148, 1, p => p.Path(ink, "M0 6q-22 -42 6 -82q22 44 -6 82z"), turn);
        pen.Circle(Accent, 4, -140, 9);
        pen.Circle(AccentShade, 20, -136, 9);
    }
}
