using OmaVideo.Agents.Visual.Offline.Drawing;
using static OmaVideo.Agents.Visual.Offline.Drawing.Ink;
using static OmaVideo.Agents.Visual.Offline.Motifs.Place;
using static OmaVideo.Agents.Visual.Offline.Motifs.Stance;

namespace OmaVideo.Agents.Visual.Offline.Motifs;

internal static class Outdoor
{
    public static readonly Motif[] All =
    [
        new("campfire", "fire campfire flame bonfire burn | warm heat passion camp evening gather spark", Stands, [Forest, Hills], Campfire),
        new("sunrise", "sunrise sunset sun dawn morning sunshine summer | hope future bright begin warm light vision dream tomorrow", Rises, [Hills, Sea, Field], Sunrise) { Width = 300 },
        new("tent", "tent camp camping glamping | outdoor night weekend vacation trip", Stands, [Forest, Peaks, Hills], Tent),
        new("mushroom", "mushroom fungi toadstool | forage earth soil", Stands, [Forest, Field], Mushroom),
        new("mountain", "mountain peak summit hill alps path glacier canyon volcano valley rock cliff | goal top challenge high reach height achieve ambition vision vista journey", Stands, [Peaks, Hills], Mountain) { Width = 266 },
    ];

    private static void Campfire(Pen pen)
    {
        pen.Path(Warm, "M0 -176q52 52 48 104q-2 44 -48 46q-46 -2 -48 -44q0 -32 24 -50q-2 20 10 26q-8 -40 14 -82z");
        pen.Path(WarmLight, "M4 -108q28 28 22 54q-4 22 -26 24q-24 -2 -24 -24q0 -18 14 -28q0 12 6 14q-2 -22 8 -40z");
        pen.Line(WoodShade, 17, -70, -6, 66, -36);
        pen.Line(Wood, 17, 70, -6, -66, -36);
        foreach (var (x, y) in new[] { (-40, -150), (44, -164), (-14, -192) })
            pen.Circle(Warm, x, y, 4);
    }

    private static void Sunrise(Pen pen)
    {
        for (var i = 0; i < 9; i++)
            pen.At(0, 0, 1.1, p => p.Path(WarmLight, "M-6 -106L0 -148L6 -106z"), (i - 4) * 20);
        pen.Path(Warm, "M-100 0a100 100 0 0 1 200 0z");
        pen.Path(WarmLight, "M-68 0a68 68 0 0 1 136 0z", 0.6);
    }

    private static void Tent(Pen pen)
    {
        pen.Poly(MainShade, 20, -140, 112, 0, 10, 0);
        pen.Poly(Main, 0, -150, 66, 0, -104, 0);
        pen.Path(WarmLight, "M-12 -98L20 0h-62q18 -40 30 -98z");
        pen.Path(MainLight, "M0 -150l-104 150h40z", 0.4);
        pen.Line(DarkSoft, 4, -6, -160, 2, -146);
    }

    private static void Mushroom(Pen pen)
    {
        pen.Path(Paper, "M-22 -90q-8 60 -20 90h84q-14 -40 -20 -90z");
        pen.Path(Warm, "M-94 -92q4 -92 94 -96q90 4 94 96q-94 30 -188 0z");
        foreach (var (x, y, r) in new[] { (-44, -126, 15), (8, -152, 18), (52, -118, 12), (4, -106, 9) })
            pen.Circle(Paper, x, y, r);
    }

    private static void Mountain(Pen pen)
    {
        pen.Path(MainLight, "M20 0l58 -118q6 -8 12 0L136 0z");
        pen.Path(Main, "M-128 0L-18 -182q8 -12 16 0L108 0z");
        pen.Path(MainShade, "M-10 -188q5 0 8 6L108 0H30l-18 -46l-24 -30l14 -44z");
        pen.Path(Paper, "M-18 -182q8 -12 16 0l36 60l-18 -6l-14 18l-14 -20l-18 22l-10 -18l-16 8z");
        pen.Curve(AccentLight, 6, "M-46 -2q60 -16 26 -34q-34 -16 12 -34q30 -14 4 -38");
        pen.Line(Dark, 4, -10, -186, -10, -218);
        pen.Path(Accent, "M-8 -218l30 9l-30 10z");
    }
}
