using OmaVideo.Core.Scenes;

namespace OmaVideo.Media.Cards;

/// <summary>Soft shades over a picture, strong enough where text lies that it reads on any.</summary>
internal static class Shade
{
    /// <summary>White text keeps a contrast of 4.5 on white under this much of a deep shade.</summary>
    public const double Enough = 0.7;

    /// <summary>Strong along the direction given as a vector in the unit square, until <paramref name="full"/> of the way; then it fades out, gone at <paramref name="gone"/>.</summary>
    public static string Linear(FrameSize frame, string colour, (double X1, double Y1, double X2, double Y2) along, double full, double gone)
    {
        const double Opacity = 0.93;
        var rest = gone - full;
        var stops = Stop(0, Opacity) + Stop(full * 0.55, (Opacity + Enough) / 2) + Stop(full, Enough)
            + Stop(full + (rest * 0.3), Enough * 0.56) + Stop(full + (rest * 0.65), Enough * 0.17) + Stop(gone, 0);
        return $"""
            <linearGradient id="shade" x1="{Svg.Number(along.X1)}" y1="{Svg.Number(along.Y1)}" x2="{Svg.Number(along.X2)}" y2="{Svg.Number(along.Y2)}">{stops}</linearGradient>
            <rect width="{frame.Width}" height="{frame.Height}" fill="url(#shade)"/>
            """;

        string Stop(double at, double share) => Svg.Stop(at, colour, share);
    }

    /// <summary>Even over the middle, darker towards the corners.</summary>
    public static string Vignette(FrameSize frame, string colour, double middle, double corners) => $"""
        <radialGradient id="vignette" cx="0.5" cy="0.46" r="0.75">{Svg.Stop(0, colour, middle)}{Svg.Stop(0.45, colour, middle)}{Svg.Stop(1, colour, corners)}</radialGradient>
        <rect width="{frame.Width}" height="{frame.Height}" fill="url(#vignette)"/>
        """;

    /// <summary>A soft shadow of a rounded box.</summary>
    public static string Under(double x, double y, double width, double height, double radius, double soft, double opacity = 0.35) => $"""
        <filter id="soft" filterUnits="userSpaceOnUse" x="{Svg.Number(x - (soft * 2))}" y="{Svg.Number(y - (soft * 2))}" width="{Svg.Number(width + (soft * 4))}" height="{Svg.Number(height + (soft * 4))}"><feGaussianBlur stdDeviation="{Svg.Number(soft * 0.5)}"/></filter>
        <g filter="url(#soft)">{Svg.Rect(x, y + (soft * 0.3), width, height, radius, "#000", opacity)}</g>
        """;
}
