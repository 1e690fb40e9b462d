namespace OmaVideo.Media.Cards;

/// <summary>Small shapes that go with type.</summary>
internal static class Ornament
{
    /// <summary>A fine rule with a diamond in its middle, tapering off at its ends.</summary>
    /// <param name="reach">Pixels from the middle to either end.</param>
    public static string Rule(double middle, double y, double reach, double unit, string colour)
    {
        var gap = 22 * unit;
        return $"""
            <g fill="{colour}">
            <path d="M{Svg.Number(middle - reach)} {Svg.Number(y)}L{Svg.Number(middle - gap)} {Svg.Number(y - (1.6 * unit))}v{Svg.Number(3.2 * unit)}z"/>
            <path d="M{Svg.Number(middle + reach)} {Svg.Number(y)}L{Svg.Number(middle + gap)} {Svg.Number(y - (1.6 * unit))}v{Svg.Number(3.2 * unit)}z"/>
            <path d="M{Svg.Number(middle)} {Svg.Number(y - (9 * unit))}l{Svg.Number(9 * unit)} {Svg.Number(9 * unit)}l{Svg.Number(-9 * unit)} {Svg.Number(9 * unit)}l{Svg.Number(-9 * unit)} {Svg.Number(-9 * unit)}z"/>
            </g>
            """;
    }

    /// <summary>Dots and rings about the corners of a box, as if thrown there.</summary>
    public static string Confetti(double left, double top, double right, double bottom, double unit, IReadOnlyList<string> colours) => string.Concat(
        Svg.Circle(left + (10 * unit), top - (26 * unit), 20 * unit, colours[0]),
        Svg.Circle(left - (40 * unit), top + (24 * unit), 11 * unit, colours[1]),
        Svg.Circle(left + (64 * unit), top - (48 * unit), 8 * unit, colours[2]),
        Svg.Circle(right - (16 * unit), bottom + (34 * unit), 24 * unit, colours[1]),
        Svg.Circle(right + (38 * unit), bottom - (16 * unit), 13 * unit, colours[0]),
        Svg.Circle(right - (76 * unit), bottom + (54 * unit), 9 * unit, colours[2]),
        Ring(right + (18 * unit), top - (18 * unit), 17 * unit, 7 * unit, colours[2]),
        Ring(left - (18 * unit), bottom + (26 * unit), 13 * unit, 6 * unit, colours[0]));

    private static string Ring(double x, double y, double radius, double width, string colour) =>
        $"""<circle cx="{Svg.Number(x)}" cy="{Svg.Number(y)}" r="{Svg.Number(radius)}" fill="none" stroke="{colour}" stroke-width="{Svg.Number(width)}"/>""";
}
