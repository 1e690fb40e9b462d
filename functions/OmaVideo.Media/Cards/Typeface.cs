namespace OmaVideo.Media.Cards;

/// <summary>How text is set.</summary>
/// <param name="Family">The one wanted; what it lacks comes from <see cref="Fallbacks"/>.</param>
/// <param name="Weight">100 to 900.</param>
/// <param name="Spacing">Between letters, in em.</param>
/// <param name="LineHeight">From baseline to baseline, in em.</param>
internal sealed record Typeface(string Family, string Alternative, int Weight, double Spacing, double LineHeight)
{
    private const string Fallbacks = "'Noto Color Emoji','Droid Sans Fallback','DejaVu Sans',sans-serif";

    /// <summary>For an SVG attribute in double quotes.</summary>
    public string Attributes =>
        $"font-family=\"'{Family}','{Alternative}',{Fallbacks}\" font-weight=\"{Weight}\" letter-spacing=\"{Svg.Number(Spacing)}em\"";
}
