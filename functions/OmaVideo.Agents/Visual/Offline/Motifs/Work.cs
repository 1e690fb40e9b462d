using OmaVideo.Agents.Visual.Offline.Drawing;
using static OmaVideo.Agents.Visual.Offline.Drawing.Ink;
using static OmaVideo.Agents.Visual.Offline.Motifs.Place;
using static OmaVideo.Agents.Visual.Offline.Motifs.Stance;

namespace OmaVideo.Agents.Visual.Offline.Motifs;

internal static class Work
{
    public static readonly Motif[] All =
    [
        new("laptop", "laptop computer notebook screen website webpage software keyboard | online digital code web dashboard program platform", Rests, [Room, Studio, Grid], Laptop),
        new("phone", "phone smartphone mobile app handset | tap screen call application download digital", Rests, [Studio, Grid, Room], Phone),
        new("monitor", "monitor desktop dashboard display spreadsheet | analytics report metric overview track screen", Rests, [Room, Grid], Monitor),
        new("chart", "chart graph bar statistic analytics | growth grow rise increase revenue sales result data profit metric number improve percent double performance", Rests, [Studio, Grid, Room], Chart),
        new("clipboard", "clipboard checklist list form survey todo | check plan task step requirement policy organize paperwork complete done review", Rests, [Room, Studio], Clipboard),
        new("calendar", "calendar schedule appointment date day week month deadline | daily event plan monday friday today tomorrow year annual book booking weekend", Rests, [Room, Studio], Calendar),
        new("clock", "clock watch hour minute timer alarm second | time save late fast quick deadline moment wait soon now instant", Rests, [Room, Studio], Clock),
        new("hourglass", "hourglass sand | time patience wait slow delay late history", Rests, [Studio, Room], Hourglass),
        new("document", "document paper file contract page letter invoice form receipt | write text read report article print sign note", Rests, [Room, Studio], Document),
        new("envelope", "envelope mail email letter inbox newsletter post message | send invite contact subscribe", Floats, [Sky, Studio], Envelope),
        new("briefcase", "briefcase suitcase business career portfolio | corporate company professional job finance enterprise", Rests, [City, Room], Briefcase),
        new("magnifier", "magnifier magnifying search lens glass find detective | look research discover inspect detail analyze analysis investigate explore examine", Floats, [Studio, Grid], Magnifier),
    ];

    private static void Laptop(Pen pen)
    {
        pen.Box(Dark, -72, -130, 144, 100, 7);
        pen.Box(SecondLight, -65, -123, 130, 86, 2);
        pen.Path(Second, "M-65 -37v-30q26 -26 52 -8q30 20 78 -34v72z");
        pen.Circle(Accent, 32, -98, 13);
        pen.Box(Paper, -54, -112, 46, 7, 3);
        pen.Box(Paper, -54, -99, 30, 5, 2, 0.7);
        pen.Path(PaperShade, "M-72 -30h144l24 18q2 6 -6 6h-180q-8 0 -6 -6z");
        pen.Path(DarkSoft, "M-56 -26h112l9 8h-130z", 0.35);
        pen.Path(Paper, "M-65 -123h70l-48 86h-22z", 0.16);
    }

    private static void Phone(Pen pen)
    {
        pen.Path(SkinB, "M-64 0q-4 -44 14 -66q-8 -40 4 -62q12 -6 14 12l4 30l80 28q12 30 -18 58z");
        pen.Box(Dark, -44, -196, 88, 168, 14);
        pen.Box(SecondLight, -37, -187, 74, 150, 8);
        pen.Path(Second, "M-37 -104q30 -26 74 -6v65q0 8 -8 8h-58q-8 0 -8 -8z");
        pen.Circle(Accent, 0, -146, 20);
        pen.Path(Paper, "M-7 -146l6 7l10 -13l3 3l-13 17l-9 -10z");
        pen.Box(Paper, -27, -92, 54, 9, 4);
        pen.Box(Paper, -27, -76, 38, 7, 3, 0.75);
        pen.Box(Accent, -27, -60, 54, 15, 7);
        pen.Path(SkinB, "M30 -30q-4 -14 12 -18h14q10 6 0 14l-10 4q14 4 8 14q-2 8 -14 6l-20 10zM28 -70q0 -12 14 -12q16 0 16 8q0 9 -14 10q-16 2 -16 -6z");
    }

    private static void Monitor(Pen pen)
    {
        pen.Path(DarkSoft, "M-12 -46h24l6 36h22q6 0 6 8h-92q0 -8 6 -8h22z");
        pen.Box(Dark, -92, -172, 184, 128, 8);
        pen.Box(Paper, -85, -165, 170, 114, 2);
        pen.Box(SecondLight, -85, -165, 34, 114, 2);
        foreach (var y in new[] { -152, -136, -120 })
            pen.Box(Paper, -77, y, 18, 6, 3);
        pen.Curve(Main, 5, "M-40 -78l26 -22l22 12l30 -36l36 -14");
        pen.Circle(Accent, 74, -138, 8);
        pen.Box(PaperShade, -42, -156, 60, 10, 4);
    }

    private static void Chart(Pen pen)
    {
        Ink[] bars = [SecondLight, Second, MainLight, Main];
        for (var i = 0; i < 4; i++)
            pen.Box(bars[i], -88 + (i * 44), -(44 + (i * 30)), 34, 44 + (i * 30), 4);
        pen.Curve(Accent, 7, "M-84 -74q50 -14 76 -50q26 -36 74 -52");
        pen.Poly(Accent, 54, -192, 92, -188, 72, -158);
    }

    private static void Clipboard(Pen pen)
    {
        pen.Box(Wood, -62, -186, 124, 186, 9);
        pen.Box(Paper, -52, -168, 104, 158, 3);
        pen.Box(DarkSoft, -26, -196, 52, 24, 8);
        for (var i = 0; i < 4; i++)
        {
            pen.Box(i < 3 ? Accent : PaperShade, -42, -150 + (i * 34), 20, 20, 5);
            pen.Box(PaperShade, -12, -145 + (i * 34), i % 2 == 0 ? 52 : 38, 9, 4);
            if (i < 3)
                pen.Curve(Paper, 4, $"M-37 {-140 + (i * 34)}l5 5l8 -9");
        }
    }

    private static void Calendar(Pen pen)
    {
        pen.Box(PaperShade, -74, -156, 156, 156, 10);
        pen.Box(Paper, -80, -162, 160, 158, 10);
        pen.Path(Main, "M-80 -122v-30q0 -10 10 -10h140q10 0 10 10v30z");
        foreach (var x in new[] { -44, 44 })
            pen.Line(DarkSoft, 9, x, -176, x, -150);
        for (var i = 0; i < 12; i++)
            pen.Box(i == 6 ? Accent : PaperShade, -62 + (i % 4 * 34), -106 + (i / 4 * 32), 23, 21, 5);
        pen.Curve(Paper, 4, "M12 -64l6 6l9 -12");
    }

    private static void Clock(Pen pen)
    {
        pen.Line(DarkSoft, 10, -48, -24, -62, -2);
        pen.Line(DarkSoft, 10, 48, -24, 62, -2);
        pen.Path(Accent, "M-84 -150a34 34 0 0 1 52 -34zM84 -150a34 34 0 0 0 -52 -34z");
        pen.Circle(Main, 0, -92, 84);
        pen.Circle(Paper, 0, -92, 68);
        pen.Path(PaperShade, "M0 -160a68 68 0 0 1 0 136z", 0.6);
        for (var i = 0; i < 12; i++)
            pen.At(0, -92, 1, p => p.Line(DarkSoft, i % 3 == 0 ? 5 : 3, 0, -60, 0, i % 3 == 0 ? -50 : -55), i * 30);
        pen.Line(Dark, 7, 0, -92, 0, -138);
        pen.Line(Accent, 6, 0, -92, 30, -76);
        pen.Circle(Accent, 0, -92, 7);
    }

    private static void Hourglass(Pen pen)
    {
        pen.Path(Glass, "M-48 -184h96q2 46 -38 84q40 40 38 84h-96q-2 -44 38 -84q-40 -38 -38 -84z", 0.85);
        pen.Path(Accent, "M-36 -146q36 12 72 -2q-8 24 -34 46q20 30 34 78q2 8 -8 8h-56q-10 0 -8 -8q14 -48 34 -78q-26 -22 -34 -44z");
        pen.Box(Main, -62, -196, 124, 16, 6);
        pen.Box(Main, -62, -16, 124, 16, 6);
    }

    private static void Document(Pen pen)
    {
        pen.At(14, -4, 0.98, p => p.Box(SecondLight, -66, -186, 120, 176, 6), 5);
        pen.Path(Paper, "M-66 -190h86l40 40v142q0 8 -8 8h-118q-8 0 -8 -8v-174q0 -8 8 -8z");
        pen.Path(PaperShade, "M20 -190v34q0 6 6 6h34z");
        pen.Box(Main, -52, -164, 50, 12, 4);
        for (var i = 0; i < 5; i++)
            pen.Box(PaperShade, -52, -132 + (i * 18), i == 4 ? 56 : 94, 7, 3);
        pen.Curve(Accent, 5, "M-4 -22q8 -22 14 -6q4 8 10 -4q6 -8 12 2h16");
    }

    private static void Envelope(Pen pen)
    {
        pen.Path(PaperShade, "M-94 -128L0 -194L94 -128v96q0 10 -10 10h-168q-10 0 -10 -10z");
        pen.Box(Paper, -70, -170, 140, 110, 5);
        pen.Box(Accent, -52, -150, 60, 11, 5);
        pen.Box(PaperShade, -52, -130, 104, 8, 4);
        pen.Box(PaperShade, -52, -114, 84, 8, 4);
        pen.Path(Main, "M-94 -126L0 -62L94 -126v94q0 10 -10 10h-168q-10 0 -10 -10z");
        pen.Path(MainShade, "M-90 -25L-8 -80q8 -6 16 0L90 -25q-3 3 -6 3h-168q-3 0 -6 -3z");
    }

    private static void Briefcase(Pen pen)
    {
        pen.Curve(DarkSoft, 10, "M-30 -122v-18q0 -10 10 -10h40q10 0 10 10v18");
        pen.Box(Main, -92, -124, 184, 122, 13);
        pen.Path(MainShade, "M-92 -66q92 36 184 0v50q0 14 -13 14h-158q-13 0 -13 -14z");
        pen.Box(Accent, -15, -66, 30, 27, 5);
    }

    private static void Magnifier(Pen pen)
    {
        pen.Line(WoodShade, 21, 40, -70, 78, -22);
        pen.Circle(Main, -16, -122, 72);
        pen.Circle(Glass, -16, -122, 57);
        pen.Path(Second, "M-70 -108l30 -24l24 14l34 -40q18 22 14 44q-8 44 -48 46q-40 0 -54 -40z", 0.8);
        pen.Curve(Paper, 7, "M-56 -134q8 -28 32 -34", 0.9);
    }
}
