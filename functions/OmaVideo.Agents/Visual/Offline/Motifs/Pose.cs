namespace OmaVideo.Agents.Visual.Offline.Motifs;

/// <summary>Where a figure's joints are. Left and right are the viewer's.</summary>
internal sealed record Pose(
    Joint Head, Joint Shoulder, Joint Hip, Joint ElbowL, Joint HandL, Joint ElbowR, Joint HandR, Joint KneeL, Joint FootL, Joint KneeR, Joint FootR)
{
    public static readonly Pose Stand = new(
        new(0, -171), new(0, -143), new(0, -86), new(-25, -116), new(-24, -86), new(25, -116), new(24, -86),
        new(-9, -44), new(-11, 0), new(9, -44), new(12, 0));

    public static readonly Pose Wave = Stand with { ElbowR = new(34, -146), HandR = new(42, -180) };

    public static readonly Pose Cheer = Stand with { ElbowL = new(-34, -158), HandL = new(-40, -194), ElbowR = new(34, -158), HandR = new(40, -194) };

    public static readonly Pose Present = Stand with { ElbowR = new(40, -132), HandR = new(70, -150), HandL = new(-10, -92), ElbowL = new(-30, -114) };

    public static readonly Pose Reach = Stand with { ElbowR = new(34, -124), HandR = new(62, -122) };

    public static readonly Pose Hold = Stand with { ElbowL = new(-27, -112), HandL = new(0, -104), ElbowR = new(27, -112), HandR = new(16, -108) };

    public static readonly Pose Read = Stand with { ElbowR = new(26, -114), HandR = new(30, -138), ElbowL = new(-25, -114), HandL = new(10, -128) };

    public static readonly Pose Walk = Stand with
    {
        KneeL = new(-10, -46),
        FootL = new(-32, -5),
        KneeR = new(18, -48),
        FootR = new(26, 0),
        ElbowL = new(-30, -118),
        HandL = new(-34, -90),
        ElbowR = new(22, -114),
        HandR = new(38, -96),
    };

    public static readonly Pose Run = new(
        new(26, -168), new(14, -142), new(-2, -90), new(-22, -126), new(-36, -102), new(36, -116), new(54, -138),
        new(-16, -48), new(-58, -40), new(34, -74), new(26, -28));

    public static readonly Pose Climb = Stand with { KneeR = new(26, -66), FootR = new(26, -28), ElbowR = new(34, -150), HandR = new(46, -180) };

    public static readonly Pose Sit = new(
        new(0, -155), new(-4, -127), new(-10, -72), new(-4, -96), new(30, -92), new(14, -98), new(40, -92),
        new(26, -70), new(30, -4), new(36, -68), new(42, 0));

    public Joint ShoulderL => new(Shoulder.X - 14, Shoulder.Y + 2);

    public Joint ShoulderR => new(Shoulder.X + 14, Shoulder.Y + 2);

    public Joint HipL => new(Hip.X - 7, Hip.Y);

    public Joint HipR => new(Hip.X + 7, Hip.Y);
}

internal readonly record struct Joint(double X, double Y);
