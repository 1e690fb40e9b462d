using OmaVideo.Agents.Visual.Offline.Drawing;
using static OmaVideo.Agents.Visual.Offline.Drawing.Ink;
using static OmaVideo.Agents.Visual.Offline.Motifs.Place;
using static OmaVideo.Agents.Visual.Offline.Motifs.Stance;

namespace OmaVideo.Agents.Visual.Offline.Motifs;

internal static class Nature
{
    public static readonly Motif[] All =
    [
        new("sprout", "sprout seedling seed sapling plant shoot | grow growth begin start organic nurture green natural eco potential", Stands, [Field, Hills, Studio], Sprout),
        new("potted-plant", "houseplant pot plant succulent greenery | natural fresh home decor green", Rests, [Room, Studio], PottedPlant),
        new("tree", "tree oak branch leaf orchard park branch | nature green environment shade root sustainable eco climate planet", Stands, [Hills, Field], Tree),
        new("pines", "forest woods pine fir woodland jungle | wild nature trail outdoor camp wilderness", Stands, [Forest, Peaks], Pines),
        new("flower", "flower blossom bloom rose tulip petal spring bouquet meadow sunflower lily | beauty beautiful garden scent bee gentle", Stands, [Hills, Field, Studio], Flower),
        new("garden", "garden vegetable beetroot pea carrot lettuce cabbage herb bed greenhouse balcony raised glasshouse | grow harvest compost backyard neighbour plot community", Stands, [Field, Hills, Town], GardenBed),
        new("wheat", "wheat farm farmer crop grain harvest agriculture cornfield | field rural countryside local soil", Stands, [Field], Wheat),
    ];

    private static void Sprout(Pen pen)
    {
        pen.Path(WoodShade, "M-92 0q10 -40 60 -42q32 -12 64 0q50 2 60 42z");
        pen.Path(Wood, "M-70 -14q20 -26 66 -24q-30 6 -40 24z", 0.7);
        pen.Curve(LeafShade, 9, "M0 -40q-6 -44 4 -86");
        pen.Path(Leaf, "M4 -110q-4 -66 -78 -66q0 66 78 66z");
        pen.Path(LeafLight, "M4 -110q-30 -40 -78 -66q10 54 78 66z", 0.6);
        pen.Path(LeafLight, "M2 -124q0 -70 78 -76q4 74 -78 76z");
        pen.Path(Leaf, "M2 -124q26 -46 78 -76q0 66 -78 76z", 0.7);
    }

    private static void PottedPlant(Pen pen)
    {
        foreach (var (turn, ink) in new[] { (-48.0, LeafShade), (46, LeafShade), (-24, Leaf), (24, LeafLight), (0, Leaf) })
            pen.At(0, -66, 1, p => p.Path(ink, "M0 10q-34 -60 0 -136q34 76 0 136z"), turn);
        pen.Path(Accent, "M-50 -74h100l-12 68q-1 6 -8 6h-60q-7 0 -8 -6z");
        pen.Box(AccentShade, -56, -80, 112, 18, 5);
    }

    private static void Tree(Pen pen)
    {
        pen.Path(WoodShade, "M-11 0q6 -44 2 -96h18q-4 52 4 96z");
        pen.Line(WoodShade, 7, 2, -74, 34, -104);
        pen.Circle(LeafShade, 36, -110, 46);
        pen.Circle(Leaf, -34, -112, 52);
        pen.Circle(Leaf, 6, -148, 52);
        pen.Circle(LeafLight, -22, -150, 30, 0.7);
        foreach (var (x, y) in new[] { (-44, -100), (40, -118), (6, -164), (-4, -112) })
            pen.Circle(Accent, x, y, 6);
    }

    private static void Pines(Pen pen)
    {
        foreach (var (x, s, ink) in new[] { (-62.0, 0.72, LeafShade), (64, 0.8, LeafShade), (0, 1.0, Leaf) })
            pen.At(x, 0, s, p =>
            {
                p.Box(WoodShade, -7, -34, 14, 34, 2);
                p.Path(ink, "M0 -200l34 58h-14l28 46h-16l26 46q2 14 -8 16h-100q-10 -2 -8 -16l26 -46h-16l28 -46h-14z");
                p.Path(LeafLight, "M0 -200l-34 58h14l-28 46h16l-26 46q20 -6 38 -46q-8 0 -12 -2q22 -20 32 -44q-6 -2 -10 -4q10 -26 10 -62z", 0.4);
            });
    }

    private static void Flower(Pen pen)
    {
        foreach (var (x, h, ink, turn) in new[] { (-48.0, 118.0, Second, -10.0), (48, 132, SecondLight, 10), (0, 168, Accent, 0) })
        {
            pen.Curve(LeafShade, 6, Invariant($"M{x * 0.3} 0Q{x * 0.5} {-h * 0.5} {x} {-h}"));
            for (var i = 0; i < 6; i++)
                pen.At(x, -h, 1, p => p.Oval(ink, 0, -20, 12, 19), (i * 60) + turn);
            pen.Circle(Ink.AccentShade, x, -h, 11);
        }

        pen.Path(Leaf, "M2 -6q-12 -58 -66 -58q4 54 66 58z");
        pen.Path(LeafLight, "M-2 -6q14 -64 66 -68q-2 60 -66 68z");
    }

    private static void GardenBed(Pen pen)
    {
        foreach (var (x, y, s) in new[] { (-70.0, -58.0, 0.9), (-24, -58, 1.15), (24, -58, 0.95), (70, -58, 1.2) })
            pen.At(x, y, s, p =>
            {
                p.Curve(LeafShade, 5, "M0 6v-52");
                p.Path(Leaf, "M0 -20q-30 0 -32 -30q28 -2 32 30zM0 -34q-24 -6 -20 -32q22 6 20 32z");
                p.Path(LeafLight, "M0 -20q30 0 32 -30q-28 -2 -32 30zM0 -34q24 -6 20 -32q-22 6 -20 32z");
                p.Circle(Accent, 14, -28, 9);
                p.Circle(Accent, -15, -42, 8);
            });
        pen.Box(WoodShade, -106, -62, 212, 62, 5);
        pen.Box(Wood, -106, -62, 212, 27, 4);
        pen.Box(WoodShade, -96, -66, 12, 66, 3);
        pen.Box(WoodShade, 84, -66, 12, 66, 3);
    }

    private static void Wheat(Pen pen)
    {
        foreach (var (x, tilt, h) in new[] { (-52.0, -13.0, 0.84), (52, 13, 0.84), (-26, -6, 0.94), (26, 6, 0.94), (0, 0, 1.0) })
            pen.At(x * 0.5, 0, h, p =>
            {
                p.Line(WarmShade, 5, 0, 0, 0, -130);
                for (var i = 0; i < 5; i++)
                {
                    p.At(-10, -112 - (i * 18), 1, q => q.Oval(Warm, 0, 0, 7, 14), -26);
                    p.At(10, -112 - (i * 18), 1, q => q.Oval(WarmShade, 0, 0, 7, 14), 26);
                }

                p.Oval(WarmLight, 0, -202, 6, 13);
            }, tilt);
        pen.Path(Second, "M-34 -62q34 12 68 0v15q-34 12 -68 0z");
    }

    private static string Invariant(FormattableString text) => FormattableString.Invariant(text);
}
