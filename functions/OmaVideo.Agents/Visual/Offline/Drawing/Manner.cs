using OmaVideo.Core.Briefs;

namespace OmaVideo.Agents.Visual.Offline.Drawing;

/// <summary>How a style renders what it draws.</summary>
/// <param name="Gradient">How far a fill runs from light to shade, 0 to 1.</param>
/// <param name="HueShift">Degrees a fill's hue turns on its way.</param>
/// <param name="Weight">Line widths relative to what a motif asks for.</param>
/// <param name="Puff">Width of a stroke around every shape in its own colour; rounds all corners.</param>
/// <param name="Sticker">Width of a light edge around whole motifs; 0 for none.</param>
/// <param name="Rim">How far light from behind shows at a motif's edge; 0 for none.</param>
/// <param name="CastShadow">Opacity of the shadow a motif throws to the ground.</param>
/// <param name="Size">Motifs relative to what the composition asks for.</param>
/// <param name="Detail">How much of a setting is drawn, 0 to 1.</param>
/// <param name="Grain">Film grain in levels of 255; also keeps dark gradients from banding.</param>
/// <param name="Ridge">What hills look like.</param>
internal sealed record Manner(
    Style Style, double Gradient, double HueShift, double Weight, double Puff, double Sticker, double Rim,
    double CastShadow, double Size, double Detail, int Grain, RidgeLine Ridge)
{
    private static readonly Manner[] All =
    [
        new(Style.Professional, 0.13, 0, 1, 0, 0, 0, 0.16, 1, 1, 0, RidgeLine.Rolling),
        new(Style.Modern, 0.16, 20, 1.08, 0, 0, 0, 0.14, 1.04, 0.8, 0, RidgeLine.Arcs),
        new(Style.Minimalist, 0, 0, 0.92, 0, 0, 0, 0.09, 0.84, 0.3, 0, RidgeLine.Low),
        new(Style.Cinematic, 0.34, 0, 1, 0, 0, 1.7, 0.4, 0.98, 1, 4, RidgeLine.Jagged),
        new(Style.Playful, 0.05, 6, 1.18, 3.4, 7, 0, 0.13, 1.02, 1, 0, RidgeLine.Bumps),
    ];

    public static Manner Of(Style style) => All[(int)style];

    public bool Is(Style style) => Style == style;
}

internal enum RidgeLine
{
    Rolling,
    Arcs,
    Low,
    Jagged,
    Bumps,
}
