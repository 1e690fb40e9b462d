using OmaVideo.Core.Scenes;

namespace OmaVideo.Media.Cards;

/// <summary>How well one colour reads on another, from 1 to 21 (WCAG 2.2, contrast ratio).</summary>
internal static class Contrast
{
    public static double Of(string one, string other)
    {
        var (a, b) = (Colour.Parse(one).Luminance, Colour.Parse(other).Luminance);
        return (Math.Max(a, b) + 0.05) / (Math.Min(a, b) + 0.05);
    }
}
