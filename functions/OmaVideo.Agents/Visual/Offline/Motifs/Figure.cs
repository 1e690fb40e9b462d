using OmaVideo.Agents.Visual.Offline.Drawing;
using static OmaVideo.Agents.Visual.Offline.Drawing.Ink;

namespace OmaVideo.Agents.Visual.Offline.Motifs;

/// <summary>A person without a face: joints, clothes and hair. About 190 high, feet at 0.</summary>
internal sealed record Figure(Pose Pose, Ink Top, Ink Bottom, Ink Skin, Ink Hair, Cut Cut)
{
    public static readonly Figure Anna = new(Pose.Stand, Accent, MainShade, SkinA, HairB, Cut.Bun);
    public static readonly Figure Ben = new(Pose.Stand, Main, DarkSoft, SkinB, HairA, Cut.Short);
    public static readonly Figure Cleo = new(Pose.Stand, Second, Dark, SkinC, HairC, Cut.Long);

    public Figure As(Pose pose) => this with { Pose = pose };

    public void Draw(Pen pen, double x = 0, double y = 0, double scale = 1, bool flip = false) => pen.At(x, y, scale, Draw, 0, flip);

    private void Draw(Pen pen)
    {
        var p = Pose;
        if (Cut == Cut.Long)
            pen.Path(Hair, $"M{N(p.Head.X - 15)} {N(p.Head.Y - 4)}q-3 26 -8 34h44q-4 -10 -6 -34z");
        Leg(pen, p.HipL, p.KneeL, p.FootL);
        Leg(pen, p.HipR, p.KneeR, p.FootR);
        Arm(pen, p.ShoulderL, p.ElbowL, p.HandL);
        pen.Line(Skin, 11, p.Shoulder.X, p.Shoulder.Y, p.Head.X, p.Head.Y);
        pen.Path(Top, Torso(p));
        pen.Circle(Skin, p.Head.X, p.Head.Y, 14.5);
        pen.Path(Hair, $"M{N(p.Head.X - 16)} {N(p.Head.Y + 3)}q-3 -22 17 -22q18 1 15 19q-3 -9 -12 -10q-14 1 -20 13z");
        if (Cut == Cut.Bun)
            pen.Circle(Hair, p.Head.X - 9, p.Head.Y - 19, 8);
        Arm(pen, p.ShoulderR, p.ElbowR, p.HandR);
    }

    private void Arm(Pen pen, Joint shoulder, Joint elbow, Joint hand)
    {
        pen.Circle(Skin, hand.X, hand.Y, 6.5);
        pen.Line(Top, 13, shoulder.X, shoulder.Y, elbow.X, elbow.Y, elbow.X + ((hand.X - elbow.X) * 0.8), elbow.Y + ((hand.Y - elbow.Y) * 0.8));
    }

    private void Leg(Pen pen, Joint hip, Joint knee, Joint foot)
    {
        pen.Line(Bottom, 16, hip.X, hip.Y, knee.X, knee.Y, foot.X, foot.Y - 6);
        pen.Path(Dark, $"M{N(foot.X - 8)} {N(foot.Y + 3)}v-8q0 -4 6 -4h5q2 4 9 6q5 2 5 6z");
    }

    private static string Torso(Pose p)
    {
        var (s, h) = (p.Shoulder, p.Hip);
        return $"M{N(s.X - 12)} {N(s.Y - 6)}Q{N(s.X)} {N(s.Y - 10)} {N(s.X + 12)} {N(s.Y - 6)}q9 3 9 13L{N(h.X + 16)} {N(h.Y + 4)}q-16 7 -32 0L{N(s.X - 21)} {N(s.Y + 7)}q0 -10 9 -13z";
    }

    private static string N(double value) => Svg.Number(value);
}

internal enum Cut
{
    Short,
    Long,
    Bun,
}
