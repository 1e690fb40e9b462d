using OmaVideo.Agents.Visual.Offline.Drawing;
using static OmaVideo.Agents.Visual.Offline.Drawing.Ink;
using static OmaVideo.Agents.Visual.Offline.Motifs.Place;
using static OmaVideo.Agents.Visual.Offline.Motifs.Stance;

namespace OmaVideo.Agents.Visual.Offline.Motifs;

internal static class Trade
{
    public static readonly Motif[] All =
    [
        new("coins", "coin coins money cash dollar euro currency cent price payment | pay cost cheap budget save profit revenue income earn invest fund finance fee", Rests, [Studio, Room], Coins),
        new("piggy-bank", "piggy savings saving save pension | money budget bank invest future finance afford", Rests, [Room, Studio], PiggyBank),
        new("wallet", "wallet card credit debit payment purse | pay money checkout bank spend transaction", Rests, [Studio, Room], Wallet),
        new("shopping-bag", "shopping bag shop purchase fashion buy ecommerce | sale retail order brand product customer store discount", Rests, [Studio, Town], ShoppingBag),
        new("cart", "cart trolley checkout supermarket grocery | shop order buy online add basket", Stands, [Studio, Town], Cart),
        new("parcel", "parcel package box packaging shipment unbox crate | deliver order product ship gift arrive warehouse inventory", Rests, [Studio, Town, Room], Parcel),
        new("price-tag", "tag label discount offer deal bargain coupon | price sale save percent cheap", Floats, [Studio], PriceTag),
        new("dress", "dress clothes clothing fashion shirt garment wardrobe textile wear wool cotton velvet jacket fabric leather vest needle thread | style outfit design sew brand", Rests, [Room, Studio], Shirt),
        new("shoe", "shoe sneaker boot footwear | walk run sport step fashion", Rests, [Studio, City], Sneaker),
        new("crown", "crown king queen royal | premium luxury best leader quality vip exclusive", Rests, [Studio], Crown),
        new("diamond", "diamond jewel gem jewelry ring crystal | luxury value precious premium quality rare unique brilliant", Rests, [Studio, Space], Diamond),
    ];

    private static void Coins(Pen pen)
    {
        foreach (var (x, count) in new[] { (-66.0, 3), (0, 5), (66, 7) })
            for (var i = 0; i < count; i++)
            {
                pen.Path(WarmShade, FormattableString.Invariant($"M{x - 30} {-14 - (i * 19)}v8a30 10 0 0 0 60 0v-8z"));
                pen.Oval(i == count - 1 ? WarmLight : Warm, x, -14 - (i * 19), 30, 10);
            }

        pen.Circle(Warm, -40, -150, 35);
        pen.Ring(WarmShade, 4, -40, -150, 26);
        pen.Box(WarmShade, -45, -166, 10, 32, 5);
    }

    private static void PiggyBank(Pen pen)
    {
        pen.Path(SecondShade, "M-56 -34h26l-4 34h-18zM28 -34h28l-4 34h-18z");
        pen.Path(Second, "M-92 -92q4 -56 84 -58q60 0 80 34l22 4q4 4 4 14v22q0 8 -10 10l-14 2q-22 40 -82 40q-84 0 -84 -68z");
        pen.Path(SecondShade, "M34 -144q12 -26 36 -24q-4 24 -14 40z");
        pen.Curve(SecondShade, 7, "M-90 -96q-20 2 -18 -18");
        pen.Circle(Dark, 56, -104, 5);
        pen.Box(SecondShade, -34, -148, 48, 8, 4);
        pen.Circle(Warm, -10, -176, 25);
        pen.Ring(WarmShade, 4, -10, -176, 17);
    }

    private static void Wallet(Pen pen)
    {
        pen.At(0, -104, 1, p => p.Box(Warm, -60, -74, 120, 76, 7), -8);
        pen.At(8, -92, 1, p => p.Box(SecondLight, -66, -62, 130, 72, 7), -3);
        pen.Box(Main, -90, -122, 180, 120, 15);
        pen.Box(MainShade, -90, -122, 180, 25, 11);
        pen.Path(MainShade, "M90 -82h-34q-20 4 -20 24t20 24h34z");
        pen.Circle(Warm, 60, -58, 10);
    }

    private static void ShoppingBag(Pen pen)
    {
        pen.Curve(DarkSoft, 7, "M-30 -120v-30q2 -36 30 -38q28 2 30 38v30");
        pen.Path(Main, "M-68 -134h136l14 126q0 8 -8 8h-148q-8 0 -8 -8z");
        pen.Path(MainShade, "M30 -134h38l14 126q0 8 -8 8h-52z", 0.5);
        pen.Path(Warm, "M0 -40q-40 -26 -28 -48q18 -14 28 8q10 -22 28 -8q12 22 -28 48z");
    }

    private static void Cart(Pen pen)
    {
        foreach (var (ink, x, h) in new[] { (Warm, -32.0, 52.0), (Second, 0, 74), (WarmLight, 34, 46) })
            pen.Box(ink, x, -106 - h, 32, h + 10, 3);
        pen.Curve(DarkSoft, 8, "M-108 -158h26l34 112h108");
        pen.Path(Main, "M-72 -122h160l-24 64h-116z");
        pen.Curve(MainShade, 4, "M-36 -120l10 60M2 -120v60M42 -120l-10 60");
        foreach (var x in new[] { -32, 52 })
        {
            pen.Circle(Dark, x, -17, 16);
            pen.Circle(PaperShade, x, -17, 7);
        }
    }

    private static void Parcel(Pen pen)
    {
        pen.Poly(Wood, -86, -128, 0, -100, 0, 0, -86, -30);
        pen.Poly(WoodShade, 86, -128, 0, -100, 0, 0, 86, -30);
        pen.Poly(WarmLight, 0, -158, 86, -128, 0, -100, -86, -128);
        pen.Poly(Warm, -50, -140, 36, -111, 36, -70, 58, -78, 58, -119, -28, -149);
        pen.Box(Paper, -66, -72, 36, 24, 2);
    }

    private static void PriceTag(Pen pen) => pen.At(0, -98, 1.05, p =>
    {
        p.Path(Warm, "M-36 -92L4 -92q6 0 10 4L46 -44V78q0 10 -10 10h-92q-10 0 -10 -10V-44L-34 -88z");
        p.Circle(Paper, -10, -58, 12);
        p.Curve(DarkSoft, 5, "M-10 -58q30 -60 70 -34");
        p.Line(Paper, 9, -36, 58, 16, -16);
        p.Circle(Paper, -34, -6, 11);
        p.Circle(Paper, 14, 48, 11);
    }, 24);

    private static void Shirt(Pen pen)
    {
        pen.Curve(DarkSoft, 5, "M0 -176q0 -18 14 -20q12 8 -2 18");
        pen.Line(DarkSoft, 5, -38, -156, 0, -176, 38, -156);
        pen.Path(Main, "M-34 -166q34 30 68 0l58 24l-18 52l-26 -8v98h-96v-98l-26 8l-18 -52z");
        pen.Path(Accent, "M-48 -76h96v24h-96z");
        pen.Path(MainShade, "M-34 -166q34 30 68 0l10 4q-44 46 -88 0z");
    }

    private static void Sneaker(Pen pen)
    {
        pen.Path(Paper, "M-104 -28h208q8 26 -14 28h-180q-16 -4 -14 -28z");
        pen.Path(Main, "M-102 -30q-6 -54 4 -92q28 14 50 -6q10 -4 16 4q30 50 84 58q50 6 50 36z");
        pen.Path(Accent, "M-100 -60q50 6 76 30h-76zM102 -30q0 -22 -24 -32q-24 4 -28 32z");
        pen.Curve(Paper, 6, "M-24 -102l-16 12M-6 -84l-16 12M14 -70l-14 12");
    }

    private static void Crown(Pen pen)
    {
        pen.Path(Warm, "M-84 -40L-98 -142L-46 -98L0 -172L46 -98L98 -142L84 -40z");
        pen.Path(WarmShade, "M0 -172L46 -98L98 -142L84 -40H0z", 0.5);
        pen.Box(WarmShade, -86, -42, 172, 30, 5);
        foreach (var (x, y) in new[] { (-98, -148), (0, -180), (98, -148) })
            pen.Circle(Main, x, y, 12);
        foreach (var x in new[] { -48, 0, 48 })
            pen.Circle(SecondLight, x, -27, 9);
    }

    private static void Diamond(Pen pen)
    {
        pen.Poly(Second, -56, -164, 56, -164, 98, -114, 0, -4, -98, -114);
        pen.Poly(SecondLight, -56, -164, -98, -114, -40, -114);
        pen.Poly(Paper, -56, -164, 0, -164, -40, -114);
        pen.Poly(SecondLight, 0, -164, 40, -114, -40, -114);
        pen.Poly(MainLight, -40, -114, 40, -114, 0, -4);
        pen.Poly(Main, 40, -114, 98, -114, 0, -4);
        pen.Poly(SecondShade, 56, -164, 98, -114, 40, -114);
    }
}
