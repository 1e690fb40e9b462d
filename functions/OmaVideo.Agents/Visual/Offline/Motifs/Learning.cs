using OmaVideo.Agents.Visual.Offline.Drawing;
using static OmaVideo.Agents.Visual.Offline.Drawing.Ink;
using static OmaVideo.Agents.Visual.Offline.Motifs.Place;
using static OmaVideo.Agents.Visual.Offline.Motifs.Stance;

namespace OmaVideo.Agents.Visual.Offline.Motifs;

internal static class Learning
{
    public static readonly Motif[] All =
    [
        new("book", "book read reading novel story page chapter reader literature | learn knowledge study write author guide history tale", Rests, [Room, Studio], Book),
        new("graduation", "graduation graduate diploma cap degree university student scholar | education success learn academy skill course certificate", Rests, [Studio, Room], Graduation),
        new("pencil", "pencil pen write writing draw sketch author | design edit create note plan blog text", Floats, [Studio, Room], Pencil),
        new("microscope", "microscope laboratory lab science scientist biology research | discover study test analysis experiment medicine", Rests, [Room, Studio], Microscope),
        new("flask", "flask chemistry experiment beaker test formula chemical | science lab reaction research discover innovation", Rests, [Room, Studio], Flask),
        new("dna", "dna gene genetic genome helix biotech biology | science life medicine evolution cell", Floats, [Studio, Grid], Dna),
        new("atom", "atom physics nuclear molecule particle quantum electron | science energy research", Floats, [Studio, Grid], Atom),
        new("brain", "brain mind mental neuro psychology memory thought | think learn intelligence idea smart focus know cognitive", Floats, [Studio, Grid], Brain),
    ];

    private static void Book(Pen pen)
    {
        pen.Path(MainShade, "M-106 -118q56 -20 106 8q50 -28 106 -8v108q-56 -20 -106 10q-50 -30 -106 -10z");
        pen.Path(Paper, "M-98 -128q54 -18 98 12v102q-44 -30 -98 -12z");
        pen.Path(PaperShade, "M98 -128q-54 -18 -98 12v102q44 -30 98 -12z");
        pen.Curve(SecondLight, 4, "M-80 -106q34 -8 62 8M-80 -84q34 -8 62 8M-80 -62q34 -8 62 8");
        pen.Path(Second, "M22 -104q30 -14 58 -8v62q-28 -6 -58 6z");
        pen.Path(Accent, "M66 -136l22 3v58l-11 -10l-11 7z");
        foreach (var (x, y, r) in new[] { (-24.0, -160.0, 6.0), (18, -182, 9), (-6, -198, 4) })
            pen.Circle(Accent, x, y, r);
    }

    private static void Graduation(Pen pen)
    {
        pen.Path(MainShade, "M-56 -112v54q0 26 56 28q56 -2 56 -28v-54z");
        pen.Poly(Main, 0, -170, 112, -122, 0, -74, -112, -122);
        pen.Poly(MainLight, 0, -170, 0, -122, -112, -122);
        pen.Curve(Accent, 5, "M0 -122q60 4 84 22v40");
        pen.Path(Accent, "M76 -66h16l6 38h-28z");
        pen.At(-10, -8, 1, p => p.Box(Paper, -60, -17, 120, 24, 11), -6);
        pen.At(-10, -8, 1, p => p.Box(Accent, -9, -19, 18, 28, 2), -6);
    }

    private static void Pencil(Pen pen)
    {
        pen.Curve(Second, 6, "M-104 -6q24 -30 40 -8t36 -10t34 4t36 -6");
        pen.At(-62, -20, 1, p =>
        {
            p.Box(Accent, -21, -152, 42, 112, 0);
            p.Box(AccentShade, 6, -152, 15, 112, 0);
            p.Path(AccentLight, "M-21 -42h42L0 4z");
            p.Path(Dark, "M-7 -12h14L0 4z");
            p.Box(PaperShade, -21, -168, 42, 18, 0);
            p.Box(Second, -21, -194, 42, 28, 9);
        }, 38);
    }

    private static void Microscope(Pen pen)
    {
        pen.Box(MainShade, -74, -18, 148, 18, 6);
        pen.Curve(Main, 19, "M30 -20q56 -38 36 -92q-10 -26 -40 -38");
        pen.Box(DarkSoft, -52, -58, 82, 11, 3);
        pen.Box(Accent, -26, -65, 30, 7, 3);
        pen.At(-12, -88, 1, p =>
        {
            p.Box(Paper, -19, -84, 38, 84, 6);
            p.Box(Second, -13, 0, 26, 20, 3);
            p.Box(DarkSoft, -14, -106, 28, 24, 4);
        }, 18);
        pen.Circle(Accent, 50, -66, 12);
    }

    private static void Flask(Pen pen)
    {
        pen.Path(Glass, "M-24 -178h48v56l58 104q6 18 -14 18h-136q-20 0 -14 -18l58 -104z", 0.8);
        pen.Path(Accent, "M-46 -84q24 14 46 0t46 0l36 66q6 18 -14 18h-136q-20 0 -14 -18z");
        pen.Path(AccentLight, "M-60 -60l-22 42q-6 18 14 18h26q-26 -20 -18 -60z", 0.7);
        pen.Box(PaperShade, -32, -188, 64, 15, 6);
        foreach (var (x, y, r) in new[] { (10.0, -50.0, 9.0), (-18, -30, 6), (32, -26, 5), (2, -112, 6), (-8, -206, 7), (12, -222, 5) })
            pen.Circle(AccentLight, x, y, r);
    }

    private static void Dna(Pen pen) => pen.At(0, -100, 1.04, p =>
    {
        for (var i = -5; i <= 5; i++)
        {
            var x = 40 * Math.Sin((i * 17) / 96.0 * Math.PI * 1.5);
            p.Line(i % 2 == 0 ? SecondLight : Accent, 6, -x, i * 17, x, i * 17);
        }

        p.Curve(Main, 13, Strand(1));
        p.Curve(Second, 13, Strand(-1));
    }, 22);

    private static string Strand(int side) => "M" + string.Join("L", Enumerable.Range(-24, 49).Select(i => FormattableString.Invariant(
        $"{side * 40 * Math.Sin(i * 4 / 96.0 * Math.PI * 1.5):0.##} {i * 4}")));

    private static void Atom(Pen pen)
    {
        for (var i = 0; i < 3; i++)
            pen.At(0, -100, 1, p => p.Curve(i == 0 ? Accent : Main, 6, "M-94 0a94 34 0 1 0 188 0a94 34 0 1 0 -188 0z"), (i * 60) + 10);
        pen.Circle(Accent, 0, -100, 21);
        foreach (var (x, y) in new[] { (88, -78), (-62, -32), (-34, -190) })
            pen.Circle(Second, x, y, 11);
    }

    private static void Brain(Pen pen)
    {
        pen.Path(SkinB, "M-54 0v-42q-46 -40 -36 -96q20 -62 94 -60q78 8 82 76l18 34q4 10 -6 12h-12v30q0 18 -20 18h-22v28z");
        pen.Path(Second, "M-66 -112q-14 -34 18 -46q10 -26 38 -18q30 -14 46 10q26 4 22 32q6 24 -18 30q-10 16 -30 8q-20 14 -34 -2q-36 6 -42 -14z");
        pen.Curve(SecondLight, 5, "M-44 -140q18 -8 26 8M-8 -172q4 18 -10 26M26 -160q-14 10 -4 24q16 4 22 -6M-22 -106q8 -14 24 -8");
        pen.Circle(Accent, 6, -132, 9);
    }
}
