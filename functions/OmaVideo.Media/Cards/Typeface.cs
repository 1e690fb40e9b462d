namespace OmaVideo.Media.Cards;

/// <summary>How text is set.</summary>
/// <param name="Family">The one wanted; what it lacks comes from <see cref="Fallbacks"/>.</param>
/// <param name="Weight">100 to 900.</param>
/// <param name="Spacing">Between letters, in em.</param>
/// <param name="LineHeight">From baseline to baseline, in em.</param>
internal sealed record Typeface(string Family, string Alternative, int Weight, double Spacing, double LineHeight)
{
    // An emoji font must not be named: it has digits too, wide and empty, and would be asked for them. Fontconfig finds it for emoji.
    private const string Fallbacks = "'DejaVu Sans','Droid Sans Fallback',sans-serif";

    /// <summary>For an SVG element.</summary>
    public string Attributes =>
        $"font-family=\"'{Family}','{Alternative}',{Fallbacks}\" font-weight=\"{Weight}\" letter-spacing=\"{Svg.Number(Spacing)}em\"";
}
