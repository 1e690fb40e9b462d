using OmaVideo.Core.Briefs;

namespace OmaVideo.Media.Cards;

/// <summary>Which type suits a style.</summary>
internal static class Typefaces
{
    public static Typeface Display(Style style) => style switch
    {
        Style.Modern => new("Inter Display", "Inter','DejaVu Sans", 800, -0.025, 1.08),
        Style.Minimalist => new("Inter Display", "Inter','DejaVu Sans", 600, -0.015, 1.16),
        Style.Cinematic => new("EB Garamond", "DejaVu Serif", 500, 0.015, 1.14),
        Style.Playful => new("Quicksand", "Comfortaa','DejaVu Sans", 700, -0.005, 1.14),
        _ => new("Inter Display", "Inter','DejaVu Sans", 700, -0.015, 1.14),
    };

    public static Typeface Label(Style style) => style switch
    {
        Style.Cinematic => new("EB Garamond", "DejaVu Serif", 500, 0.04, 1.25),
        Style.Playful => new("Quicksand", "Comfortaa','DejaVu Sans", 700, 0, 1.25),
        _ => new("Inter", "DejaVu Sans", 500, 0, 1.25),
    };

    public static Typeface Caption(Style style) => style switch
    {
        Style.Cinematic => new("EB Garamond", "DejaVu Serif", 600, 0.01, 1.24),
        Style.Playful => new("Quicksand", "Comfortaa','DejaVu Sans", 700, 0, 1.28),
        _ => new("Inter", "DejaVu Sans", 600, 0, 1.3),
    };

    public static Typeface Watermark(Style style) => Label(style) with { Weight = 600, Spacing = 0.03 };
}
