using OmaVideo.Agents.Visual.Offline.Drawing;
using static OmaVideo.Agents.Visual.Offline.Drawing.Ink;
using static OmaVideo.Agents.Visual.Offline.Motifs.Place;
using static OmaVideo.Agents.Visual.Offline.Motifs.Stance;

namespace OmaVideo.Agents.Visual.Offline.Motifs;

internal static class Buildings
{
    public static readonly Motif[] All =
    [
        new("skyline", "city skyline skyscraper downtown urban tower street | building metropolis office street business modern", Stands, [City], Skyline) { Width = 244 },
        new("house", "house cottage residence apartment property roof town cabin window neighbor | family mortgage rent neighborhood live household real estate home", Stands, [Town, Hills], House),
        new("shop", "shop store boutique storefront retail cafe bakery canteen | buy customer local small business sale open owner", Stands, [Town, City], Shop),
        new("market", "market stall stand vendor grocery bazaar kiosk | local fresh farmer fruit trade sell weekend", Stands, [Town, Field], Market),
        new("factory", "factory industry manufacturing production industrial | machine make produce supply build emission pollution", Stands, [City, Field], Factory),
        new("school", "school university college campus academy classroom blackboard | education learn student class lesson course", Stands, [Town, Hills], School),
        new("bank", "bank court government museum parliament column institution vault | law legal policy history finance justice tradition regulation", Stands, [City, Studio], Bank),
    ];

    private static void Skyline(Pen pen)
    {
        foreach (var (ink, x, w, h) in new[] { (MainLight, -116.0, 44.0, 96.0), (SecondShade, -66, 40, 158), (MainShade, 46, 40, 134), (MainLight, 92, 34, 84), (Main, -20, 58, 188) })
        {
            pen.Box(ink, x, -h, w, h, 2);
            for (var row = 0; row < (h - 30) / 20; row++)
                for (var column = 0; column < w / 17 - 0.6; column++)
                    pen.Box((row * 7 + column * 5 + (int)x) % 3 == 0 ? WarmLight : SecondLight, x + 8 + (column * 16), -h + 14 + (row * 20), 8, 10, 1, 0.9);
        }

        pen.Line(Main, 4, 9, -186, 9, -212);
    }

    private static void House(Pen pen)
    {
        pen.Box(AccentShade, 38, -176, 22, 52);
        pen.Box(Paper, -74, -108, 148, 108, 2);
        pen.Box(PaperShade, 26, -108, 48, 108, 2, 0.7);
        pen.Path(Main, "M-98 -100L-6 -180q6 -5 12 0L98 -100q4 8 -6 8h-184q-10 0 -6 -8z");
        pen.Box(Accent, -18, -62, 36, 62, 3);
        pen.Circle(Paper, 9, -30, 3.5);
        foreach (var x in new[] { -60, 34 })
        {
            pen.Box(Second, x, -72, 28, 32, 2);
            pen.Line(Paper, 3, x + 14, -72, x + 14, -40);
        }

        pen.Circle(AccentLight, 0, -128, 13);
        pen.Path(Leaf, "M-108 0q-6 -34 16 -34q10 -14 24 2q16 0 14 32zM58 0q0 -26 18 -26q10 -10 20 2q16 2 14 24z");
    }

    private static void Shop(Pen pen)
    {
        pen.Box(Main, -92, -180, 184, 180, 4);
        pen.Box(MainShade, -100, -188, 200, 18, 4);
        pen.Box(SecondLight, -80, -96, 92, 72, 2);
        pen.Box(Wood, 24, -96, 52, 96, 2);
        pen.Box(Glass, 32, -88, 36, 52, 2);
        pen.Path(Paper, "M-56 -44h14l4 20h-22zM-14 -56q12 0 12 14t-4 18h-18q-6 -30 10 -32z");
        pen.Circle(Accent, -49, -58, 14);
        pen.Box(WoodShade, -84, -26, 100, 9);
        for (var i = 0; i < 6; i++)
            pen.Path(i % 2 == 0 ? Accent : Paper, FormattableString.Invariant($"M{-102 + (i * 34)} -142h34v30a17 15 0 0 1 -34 0z"));
        pen.Box(AccentShade, -102, -150, 204, 11, 3);
    }

    private static void Market(Pen pen)
    {
        pen.Box(WoodShade, -84, -130, 9, 130);
        pen.Box(WoodShade, 75, -130, 9, 130);
        foreach (var (x, ink) in new[] { (-58.0, Accent), (-28, Leaf), (4, AccentLight), (34, Second), (60, Accent) })
            pen.Path(ink, FormattableString.Invariant($"M{x - 18} -62q0 -22 18 -24q18 2 18 24z"));
        pen.Box(Wood, -96, -64, 192, 64, 4);
        pen.Box(WoodShade, -96, -36, 192, 7, 0);
        for (var i = 0; i < 6; i++)
            pen.Path(i % 2 == 0 ? Main : Paper, FormattableString.Invariant($"M{-108 + (i * 36)} -134L{-90 + (i * 30)} -186h30L{-72 + (i * 36)} -134a18 15 0 0 1 -36 0z"));
    }

    private static void Factory(Pen pen)
    {
        foreach (var (x, y, r) in new[] { (62.0, -186.0, 11.0), (78, -202, 15), (100, -210, 18) })
            pen.Circle(SecondLight, x, y, r, 0.8);
        pen.Path(AccentShade, "M42 -176h24l8 120h-40z");
        pen.Path(Main, "M-100 0v-90l50 -34v34l50 -34v34l44 -34v34h58v90z");
        pen.Path(MainShade, "M-100 -28h202v28h-202z");
        foreach (var x in new[] { -84, -40, 4, 48 })
            pen.Box(AccentLight, x, -72, 27, 25, 2);
        pen.Box(Accent, 66, -40, 26, 40, 2);
    }

    private static void School(Pen pen)
    {
        pen.Box(Wood, -112, -92, 224, 92, 2);
        pen.Path(Main, "M-118 -92h236l-14 -18h-208z");
        pen.Path(Paper, "M-42 0v-128L0 -164L42 -128V0z");
        pen.Path(Main, "M-54 -122L0 -172L54 -122l-6 8L0 -156L-48 -114z");
        pen.Circle(Accent, 0, -118, 13);
        pen.Line(Paper, 3, 0, -118, 0, -126);
        pen.Box(MainShade, -19, -58, 38, 58, 18);
        foreach (var x in new[] { -98, -72, 56, 82 })
            pen.Box(SecondLight, x, -70, 17, 30, 2);
        pen.Line(DarkSoft, 4, 0, -168, 0, -206);
        pen.Path(Accent, "M2 -206l32 9l-32 11z");
    }

    private static void Bank(Pen pen)
    {
        pen.Path(Paper, "M-100 -124L0 -186L100 -124v12h-200z");
        pen.Path(Second, "M-62 -126L0 -164L62 -126z");
        foreach (var x in new[] { -78, -33, 13, 58 })
        {
            pen.Box(Paper, x, -112, 20, 84, 2);
            pen.Box(PaperShade, x + 11, -112, 9, 84, 1, 0.8);
        }

        pen.Box(PaperShade, -96, -30, 192, 12);
        pen.Box(Main, -106, -18, 212, 18, 2);
        pen.Circle(Accent, 0, -143, 11);
    }
}
