namespace OmaVideo.Media.Portraits;

/// <summary>How much of a photo a portrait shows, in units of the face: head and shoulders.</summary>
internal static class Sitting
{
    private const double Above = 0.75;
    private const double Beside = 0.95;
    private const double Below = 1.35;

    public static Part Of(Face face, int width, int height) => Part.Within(
        width,
        height,
        face.X - (Beside * face.Side),
        face.Y - (Above * face.Side),
        face.X + face.Side + (Beside * face.Side),
        face.Y + face.Side + (Below * face.Side));

    /// <summary>Where a face usually is when nobody looked for it: in the middle, in the upper half.</summary>
    public static Face Assumed(int width, int height)
    {
        var side = (int)Math.Min(width / (1 + (2 * Beside)), height / (1 + Above + Below));
        return new((width - side) / 2, (int)(Above / (1 + Above + Below) * height), side);
    }
}
