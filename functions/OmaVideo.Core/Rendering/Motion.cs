namespace OmaVideo.Core.Rendering;

/// <summary>
/// How the camera moves over a still: from one view to another, eased at both ends. Zoom 1 shows all that fits the
/// frame; X and Y say where the view lies in the room there is, from 0 (left, top) to 1 (right, bottom).
/// </summary>
public sealed record Motion(View From, View To)
{
    /// <summary>The camera stands and sees all there is.</summary>
    public static readonly Motion None = new(new(1, 0.5, 0.5), new(1, 0.5, 0.5));

    public static readonly Motion Approach = new(new(1.02, 0.5, 0.5), new(1.14, 0.5, 0.45));
    public static readonly Motion Retreat = new(new(1.14, 0.5, 0.55), new(1.03, 0.5, 0.5));
    public static readonly Motion PanRight = new(new(1.12, 0.15, 0.5), new(1.12, 0.85, 0.5));
    public static readonly Motion PanLeft = new(new(1.12, 0.85, 0.45), new(1.12, 0.15, 0.55));
    public static readonly Motion Rise = new(new(1.12, 0.5, 0.85), new(1.12, 0.5, 0.15));
    public static readonly Motion Drift = new(new(1.04, 0.5, 0.5), new(1.14, 0.35, 0.4));

    /// <summary>Hardly any: enough for the picture to live while something over it is read.</summary>
    public static readonly Motion Hold = new(new(1.04, 0.5, 0.5), new(1.08, 0.5, 0.5));

    private static readonly Motion[] Moves = [Approach, PanRight, Retreat, PanLeft, Drift, Rise];

    /// <summary>The move that belongs to a seed; seeds that follow each other have different ones.</summary>
    public static Motion For(long seed) => Moves[(int)((ulong)seed % (ulong)Moves.Length)];
}

/// <summary>A part of a still.</summary>
public sealed record View(double Zoom, double X, double Y)
{
    /// <summary>
    /// No view zooms further in; stills are prepared for this much. Moves stay a little below it: there every sample would lie
    /// at the same fraction of a pixel, and the whole picture grow softer and sharper together.
    /// </summary>
    public const double MostZoom = 1.15;
}
