namespace OmaVideo.Media.Frames;

/// <summary>Ways from 0 to 1.</summary>
internal static class Easing
{
    /// <summary>The part of a camera move in which it gathers speed, and again loses it.</summary>
    private const double Ramp = 0.22;

    /// <summary>Slow at both ends.</summary>
    public static double Smooth(double t) => Math.Clamp(t, 0, 1) is var c ? c * c * (3 - (2 * c)) : 0;

    /// <summary>Fast at first, then slower and slower.</summary>
    public static double Out(double t) => 1 - Math.Pow(1 - Math.Clamp(t, 0, 1), 3);

    /// <summary>As a camera on rails: it gathers speed, goes evenly, and comes to rest.</summary>
    public static double Dolly(double t)
    {
        t = Math.Clamp(t, 0, 1);
        return t <= 0.5 ? Half(t) : 1 - Half(1 - t);
    }

    /// <summary>The integral of a speed that rises smoothly from 0 to 1 within the ramp, scaled so that the way is 1.</summary>
    private static double Half(double t)
    {
        var u = t / Ramp;
        var way = u < 1 ? Ramp * u * u * u * (1 - (0.5 * u)) : t - (0.5 * Ramp);
        return way / (1 - Ramp);
    }
}
