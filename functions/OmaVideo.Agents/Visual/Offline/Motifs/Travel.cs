using OmaVideo.Agents.Visual.Offline.Drawing;
using static OmaVideo.Agents.Visual.Offline.Drawing.Ink;
using static OmaVideo.Agents.Visual.Offline.Motifs.Place;
using static OmaVideo.Agents.Visual.Offline.Motifs.Stance;

namespace OmaVideo.Agents.Visual.Offline.Motifs;

internal static class Travel
{
    public static readonly Motif[] All =
    [
        new("rocket", "rocket spaceship spacecraft launch liftoff | startup boost accelerate mission future begin ship release space", Floats, [Space, Sky, Studio], Rocket),
        new("car", "car automobile driver drive vehicle taxi auto electric | road traffic ride trip mobility", Stands, [City, Hills, Town], Car),
        new("bicycle", "bicycle bike cycling cyclist cycle ebike pedal ride scooter | commute green urban fit lane", Stands, [City, Town, Hills], Bicycle),
        new("train", "train rail railway metro subway tram station carriage | commute transport travel fast track platform", Stands, [City, Hills], Train) { Width = 284 },
        new("plane", "plane airplane flight airport jet airline fly aircraft pilot passport | travel trip abroad international holiday vacation destination", Floats, [Sky], Plane),
        new("truck", "truck van lorry freight logistics shipping transport forklift | deliver supply fleet move cargo warehouse", Stands, [City, Town, Field], Truck) { Width = 240 },
        new("bus", "bus coach shuttle | commute public transport school passenger stop", Stands, [City, Town], Bus) { Width = 240 },
    ];

    private static void Rocket(Pen pen) => pen.At(0, -100, 1, p =>
    {
        p.Path(Warm, "M-20 62q-10 34 20 66q30 -32 20 -66z");
        p.Path(WarmLight, "M-10 62q-6 20 10 42q16 -22 10 -42z");
        p.Path(MainShade, "M-34 8q-32 18 -30 62l32 -18zM34 8q32 18 30 62l-32 -18z");
        p.Path(Paper, "M0 -106q46 42 40 112q-2 30 -14 54h-52q-12 -24 -14 -54q-6 -70 40 -112z");
        p.Path(PaperShade, "M0 -106q46 42 40 112q-2 30 -14 54h-26q18 -80 0 -166z", 0.75);
        p.Path(Main, "M0 -106q22 20 32 48q-32 14 -64 0q10 -28 32 -48z");
        p.Circle(MainShade, 0, -16, 19);
        p.Circle(SecondLight, 0, -16, 13);
        p.Box(Main, -5, 24, 10, 44, 5);
    }, 28);

    private static void Car(Pen pen)
    {
        pen.Path(MainShade, "M-58 -66q14 -48 34 -50h50q26 2 46 50z");
        pen.Path(Glass, "M-46 -68q12 -36 24 -38h18v38zM4 -106h20q18 2 32 38h-52z");
        pen.Path(Main, "M-110 -30q-2 -30 18 -36l34 -4h128q36 4 40 30v14q0 8 -8 8h-204q-8 0 -8 -12z");
        pen.Path(MainLight, "M-92 -62q100 -10 186 0l6 8h-200z", 0.6);
        pen.Path(AccentLight, "M94 -52q14 4 15 12h-17zM-108 -48h14v12h-16z");
        foreach (var x in new[] { -62, 62 })
        {
            pen.Circle(Dark, x, -20, 21);
            pen.Circle(PaperShade, x, -20, 10);
        }
    }

    private static void Bicycle(Pen pen)
    {
        foreach (var x in new[] { -62, 62 })
        {
            pen.Ring(Dark, 6, x, -44, 41);
            for (var i = 0; i < 4; i++)
                pen.At(x, -44, 1, p => p.Line(SecondLight, 1.5, -40, 0, 40, 0), i * 45);
            pen.Circle(Dark, x, -44, 5);
        }

        pen.Curve(Accent, 8, "M-62 -44L-28 -104H42L-4 -44zM-62 -44H-4M-34 -116L-4 -44M38 -126L62 -44");
        pen.Path(DarkSoft, "M-56 -126h38q6 6 -4 10h-26q-10 -2 -8 -10z");
        pen.Curve(DarkSoft, 7, "M22 -136h16q16 2 14 16");
        pen.Circle(DarkSoft, -4, -44, 10);
        pen.Line(DarkSoft, 5, -4, -44, 8, -22);
        pen.Line(DarkSoft, 6, 2, -20, 16, -20);
    }

    private static void Train(Pen pen)
    {
        pen.Box(DarkSoft, -140, -8, 280, 8, 2);
        pen.Path(Paper, "M-136 -22v-92q0 -10 10 -10h150q70 6 104 74q10 28 -12 28z");
        pen.Path(Main, "M-136 -58h256q8 10 8 20q-2 16 -12 16h-252z");
        pen.Box(Accent, -136, -66, 250, 9, 0);
        foreach (var x in new[] { -122, -78, -34 })
            pen.Box(MainShade, x, -108, 34, 30, 6);
        pen.Path(MainShade, "M36 -108q40 6 64 36h-64q-6 0 -6 -6v-24q0 -6 6 -6z");
        foreach (var x in new[] { -110, -80, -10, 20, 82 })
            pen.Circle(Dark, x, -16, 11);
    }

    private static void Plane(Pen pen) => pen.At(0, -100, 1.08, p =>
    {
        p.Path(MainShade, "M-6 -6l44 -66h18l-18 66z");
        p.Path(Paper, "M-98 -2q0 -8 14 -14q44 -16 110 -14q50 4 74 26q4 8 -10 8h-136q-40 8 -52 -6z");
        p.Path(Main, "M-90 -10l-22 -42h18l34 32z");
        p.Path(PaperShade, "M-98 -2q60 10 198 -4q2 10 -10 10h-136q-40 8 -52 -6z", 0.8);
        foreach (var x in new[] { -44, -22, 0, 22, 44 })
            p.Circle(Main, x, -16, 4);
        p.Path(Second, "M72 -22q14 6 20 12h-22q-6 -8 2 -12z");
        p.Path(Accent, "M-18 2h44l-58 64h-20z");
    }, -14);

    private static void Truck(Pen pen)
    {
        pen.Box(Paper, -116, -136, 138, 112, 5);
        pen.Box(Accent, -116, -74, 138, 18, 0);
        pen.Path(Main, "M26 -112h40q10 0 16 10l26 42q4 6 4 14v14q0 8 -8 8h-78z");
        pen.Path(Glass, "M42 -100h22q6 0 8 4l18 34h-48z");
        pen.Box(DarkSoft, -118, -30, 232, 11, 3);
        foreach (var x in new[] { -74, 66 })
        {
            pen.Circle(Dark, x, -20, 20);
            pen.Circle(PaperShade, x, -20, 9);
        }
    }

    private static void Bus(Pen pen)
    {
        pen.Box(Accent, -116, -134, 232, 112, 15);
        pen.Box(AccentShade, -116, -54, 232, 15, 0);
        foreach (var x in new[] { -104, -58, -12, 34 })
            pen.Box(SecondLight, x, -118, 38, 42, 5);
        pen.Box(Glass, 80, -118, 30, 78, 5);
        foreach (var x in new[] { -66, 62 })
        {
            pen.Circle(Dark, x, -20, 20);
            pen.Circle(PaperShade, x, -20, 9);
        }
    }
}
