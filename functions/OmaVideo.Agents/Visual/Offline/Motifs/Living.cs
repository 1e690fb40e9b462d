using OmaVideo.Agents.Visual.Offline.Drawing;
using static OmaVideo.Agents.Visual.Offline.Drawing.Ink;
using static OmaVideo.Agents.Visual.Offline.Motifs.Place;
using static OmaVideo.Agents.Visual.Offline.Motifs.Stance;

namespace OmaVideo.Agents.Visual.Offline.Motifs;

internal static class Living
{
    public static readonly Motif[] All =
    [
        new("coffee", "coffee cup mug espresso tea latte cafe roaster roastery brew barista café kettle | bean morning break warm drink taste aroma relax breakfast milk", Rests, [Room, Town, Studio], Coffee),
        new("meal", "meal plate dinner lunch food dish restaurant menu salad eat eating dumpling noodle rice pasta ramen taco sandwich beef pork chicken garlic breakfast bowl fork knife spoon | healthy taste delicious nutrition kitchen hungry diet recipe spice basket steam", Rests, [Room, Studio], Meal),
        new("pan", "pan pot soup stove kitchen cook boil simmer fridge jar oil chilli | recipe hot ingredient dinner", Rests, [Room], Pot),
        new("bread", "bread loaf baguette flour dough bakery baking pastry croissant | fresh craft morning wheat sourdough oven", Rests, [Room, Town], Bread),
        new("apple", "apple fruit orange vegetable snack berry cherry grape lemon peach tomato potato pumpkin corn | healthy fresh vitamin nutrition organic diet", Rests, [Room, Studio], Apple),
        new("cake", "cake birthday dessert candle cupcake sweet chocolate cookie | celebrate party anniversary sugar", Rests, [Room, Studio], Cake),
        new("wine", "wine bottle glass champagne beer toast cocktail drink | celebrate evening restaurant vineyard cheers", Rests, [Room, Studio], Wine),
        new("pizza", "pizza burger slice cheese takeaway | food lunch italian hungry delivery", Rests, [Room, Studio], Pizza),
    ];

    private static void Coffee(Pen pen)
    {
        pen.Curve(SecondLight, 7, "M-26 -138q-14 -18 0 -32t0 -28M12 -138q-14 -18 0 -32t0 -28", 0.55);
        pen.Curve(Main, 15, "M58 -96q42 -8 38 24q-6 28 -48 28");
        pen.Path(Main, "M-70 -118h136q4 100 -44 108h-48q-48 -8 -44 -108z");
        pen.Path(MainLight, "M-70 -118h40q-8 80 14 108h-8q-48 -8 -46 -108z", 0.5);
        pen.Oval(MainShade, -2, -118, 68, 13);
        pen.Oval(WoodShade, -2, -117, 58, 9);
        pen.Path(Accent, "M-2 -36q-32 -20 -22 -38q14 -10 22 6q8 -16 22 -6q10 18 -22 38z");
        pen.Oval(PaperShade, -2, -5, 96, 9);
    }

    private static void Meal(Pen pen)
    {
        pen.Oval(Paper, 0, -22, 108, 24);
        pen.Oval(PaperShade, 0, -24, 78, 15);
        pen.Path(Leaf, "M-64 -30q-20 -44 22 -50q6 -30 36 -20q14 24 -4 70z");
        pen.Path(LeafLight, "M-30 -30q-10 -50 26 -66q30 14 18 66z");
        pen.Circle(Accent, 30, -56, 28);
        pen.Circle(AccentLight, 22, -64, 8, 0.8);
        pen.Circle(Accent, 58, -40, 18);
        pen.Path(Wood, "M-40 -28q10 -30 44 -26t40 26z");
        pen.Curve(SecondLight, 5, "M-20 -128q-10 -12 0 -24t0 -22M20 -128q-10 -12 0 -24t0 -22", 0.55);
    }

    private static void Pot(Pen pen)
    {
        pen.Curve(SecondLight, 6, "M-30 -152q-12 -14 0 -26t0 -22M0 -152q-12 -14 0 -26t0 -22M30 -152q-12 -14 0 -26t0 -22", 0.55);
        pen.Curve(DarkSoft, 11, "M-80 -76h-24M80 -76h24");
        pen.Path(Main, "M-80 -104h160v76q0 28 -28 28h-104q-28 0 -28 -28z");
        pen.Path(MainLight, "M-70 -104h26v104h-8q-28 0 -28 -28v-66z", 0.4);
        pen.Path(MainShade, "M-88 -106q8 -30 88 -30t88 30z");
        pen.Box(Accent, -16, -148, 32, 15, 7);
    }

    private static void Bread(Pen pen)
    {
        pen.Path(Wood, "M-100 0q-14 -70 26 -98q74 -40 148 0q40 28 26 98z");
        pen.Path(WarmLight, "M-74 -98q74 -40 148 0q12 8 20 24q-94 -44 -188 0q8 -16 20 -24z", 0.5);
        foreach (var x in new[] { -56, -8, 40 })
            pen.Path(WarmLight, FormattableString.Invariant($"M{x} -30q-4 -44 26 -64q10 30 -12 64z"));
        pen.Path(WoodShade, "M-104 -20q104 16 208 0q0 12 -4 20h-200q-4 -8 -4 -20z", 0.6);
    }

    private static void Apple(Pen pen)
    {
        pen.Curve(WoodShade, 8, "M0 -128q-2 -30 14 -44");
        pen.Path(Leaf, "M8 -146q14 -40 62 -34q-8 42 -62 34z");
        pen.Path(Warm, "M0 -128q34 -24 64 -4q40 36 8 96q-26 48 -72 32q-46 16 -72 -32q-32 -60 8 -96q30 -20 64 4z");
        pen.Path(WarmShade, "M50 -138q54 28 22 102q-26 48 -72 32q76 -24 50 -134z", 0.5);
        pen.Curve(Paper, 8, "M-58 -96q-10 24 0 46", 0.8);
    }

    private static void Cake(Pen pen)
    {
        pen.Box(Wood, -86, -92, 172, 86, 8);
        pen.Path(Paper, "M-90 -84q0 -26 20 -26h140q20 0 20 26v14q-14 22 -30 0q-14 26 -30 0q-14 22 -30 0q-14 26 -30 0q-14 22 -30 0q-14 24 -30 0z");
        pen.Box(Warm, -86, -36, 172, 13, 0);
        pen.Oval(PaperShade, 0, -4, 108, 9);
        foreach (var x in new[] { -44, 0, 44 })
        {
            pen.Box(x == 0 ? Warm : Second, x - 5, -152, 10, 44, 3);
            pen.Path(WarmLight, FormattableString.Invariant($"M{x} -184q16 20 0 30q-16 -10 0 -30z"));
        }
    }

    private static void Wine(Pen pen)
    {
        pen.Path(MainShade, "M-62 0q-8 0 -8 -8v-84q0 -22 18 -36v-58h28v58q18 14 18 36v84q0 8 -8 8z");
        pen.Box(Warm, -55, -196, 34, 25, 3);
        pen.Box(Paper, -70, -80, 64, 46, 1);
        pen.Path(Warm, "M-54 -48q16 -24 32 0z");
        pen.Path(Glass, "M16 -128h72q8 66 -36 72q-44 -6 -36 -72z", 0.85);
        pen.Path(Warm, "M18 -98q34 10 68 0q-2 36 -34 40q-32 -4 -34 -40z");
        pen.Line(PaperShade, 6, 52, -58, 52, -8);
        pen.Oval(PaperShade, 52, -5, 29, 5);
    }

    private static void Pizza(Pen pen) => pen.At(0, -6, 1, p =>
    {
        p.Path(Wood, "M-96 -156q96 -50 192 0q6 18 -8 28q-88 -40 -176 0q-14 -10 -8 -28z");
        p.Path(WarmLight, "M-86 -130q86 -40 172 0L0 6z");
        foreach (var (x, y, r) in new[] { (-34, -112, 17), (28, -116, 19), (0, -70, 16), (-6, -28, 8) })
            p.Circle(Warm, x, y, r);
        p.Path(Leaf, "M-2 -122q12 -18 24 -6q-8 16 -24 6zM-30 -72q8 -18 20 -8q-6 16 -20 8zM14 -48q12 -12 20 -2q-8 12 -20 2z");
    });
}
