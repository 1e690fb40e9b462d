using OmaVideo.Agents.Visual.Offline.Drawing;
using static OmaVideo.Agents.Visual.Offline.Drawing.Ink;
using static OmaVideo.Agents.Visual.Offline.Motifs.Place;
using static OmaVideo.Agents.Visual.Offline.Motifs.Stance;

namespace OmaVideo.Agents.Visual.Offline.Motifs;

internal static class Screen
{
    public static readonly Motif[] All =
    [
        new("camera", "camera photo photograph picture lens photographer snapshot | capture image film moment memory travel shoot", Rests, [Studio, Room], Camera),
        new("clapper", "film movie clapper cinema director video scene hollywood theater theatre projector | production shoot episode story act watch", Rests, [Studio], Clapper),
        new("play", "play button player stream streaming youtube channel clip | video watch start tutorial demo", Floats, [Studio, Grid], Play),
        new("newspaper", "newspaper news magazine press headline journal | article media story report blog", Rests, [Room, Studio], Newspaper),
    ];

    private static void Camera(Pen pen)
    {
        pen.Path(MainShade, "M-40 -142l14 -26h52l14 26z");
        pen.Box(Main, -96, -146, 192, 138, 17);
        pen.Box(MainLight, -96, -112, 192, 20, 0, 0.6);
        pen.Box(Accent, -82, -158, 34, 16, 4);
        pen.Circle(Dark, 0, -72, 54);
        pen.Circle(SecondShade, 0, -72, 41);
        pen.Circle(Second, 0, -72, 27);
        pen.Circle(Dark, 0, -72, 13);
        pen.Circle(Paper, -15, -90, 9, 0.9);
        pen.Circle(AccentLight, 72, -124, 9);
    }

    private static void Clapper(Pen pen)
    {
        pen.Box(Dark, -92, -116, 184, 114, 8);
        pen.Box(Second, -78, -74, 90, 10, 4);
        pen.Box(DarkSoft, -78, -52, 140, 8, 4);
        pen.Box(DarkSoft, -78, -32, 110, 8, 4);
        pen.Path(Accent, "M40 -78l38 20l-38 20z");
        Slate(pen, -92, -132, 0);
        pen.At(-92, -134, 1, p => Slate(p, 0, -12, 0), -17);
    }

    private static void Slate(Pen pen, double x, double y, double turn) => pen.At(x, y, 1, p =>
    {
        p.Box(DarkSoft, 0, -9, 184, 27, 4);
        for (var i = 0; i < 4; i++)
            p.Poly(Paper, 10 + (i * 46), 18, 32 + (i * 46), -9, 52 + (i * 46), -9, 30 + (i * 46), 18);
    }, turn);

    private static void Play(Pen pen)
    {
        pen.Box(Dark, -108, -168, 216, 142, 19);
        pen.Path(Second, "M-96 -62q50 -60 92 -20q34 -46 100 -30v58q0 16 -16 16h-160q-16 0 -16 -16z");
        pen.Circle(AccentLight, 64, -134, 15);
        pen.Circle(Accent, 0, -98, 41);
        pen.Path(Paper, "M-12 -120l34 22l-34 22z");
        pen.Box(DarkSoft, -108, -14, 216, 8, 4);
        pen.Box(Accent, -108, -14, 92, 8, 4);
        pen.Circle(Accent, -16, -10, 10);
    }

    private static void Newspaper(Pen pen)
    {
        pen.Path(PaperShade, "M70 -148h28v130q0 16 -16 16h-22z");
        pen.Path(Paper, "M-92 -180h164v162q0 16 14 16h-162q-16 0 -16 -16z");
        pen.Box(Main, -76, -164, 132, 18, 3);
        pen.Box(Second, -76, -134, 62, 58, 3);
        pen.Circle(Accent, -32, -118, 9);
        for (var i = 0; i < 4; i++)
            pen.Box(PaperShade, -2, -132 + (i * 16), i == 3 ? 40 : 58, 7, 3);
        for (var i = 0; i < 3; i++)
            pen.Box(PaperShade, -76, -60 + (i * 16), i == 2 ? 88 : 132, 7, 3);
    }
}
