namespace OmaVideo.Agents.Visual.Offline.Drawing;

/// <summary>
/// Draws a motif's shapes in its own coordinates: x from -100 to 100, y from -200 (top) to 0, where it stands.
/// </summary>
internal sealed class Pen(Svg svg, Paint paint)
{
    public void Path(Ink ink, string d, double opacity = 1) => Shape("path", ink, opacity, ("d", d));

    public void Circle(Ink ink, double x, double y, double r, double opacity = 1) =>
        Shape("circle", ink, opacity, ("cx", x), ("cy", y), ("r", r));

    public void Oval(Ink ink, double x, double y, double rx, double ry, double opacity = 1) =>
        Shape("ellipse", ink, opacity, ("cx", x), ("cy", y), ("rx", rx), ("ry", ry));

    /// <param name="r">Radius of the corners.</param>
    public void Box(Ink ink, double x, double y, double width, double height, double r = 2, double opacity = 1) =>
        Shape("rect", ink, opacity, ("x", x), ("y", y), ("width", width), ("height", height), ("rx", r));

    /// <param name="points">x and y in turn.</param>
    public void Poly(Ink ink, params double[] points) => Shape("polygon", ink, 1, ("points", Points(points)));

    public void Line(Ink ink, double width, params double[] points) => Stroke("polyline", ink, width, 1, ("points", Points(points)));

    public void Curve(Ink ink, double width, string d, double opacity = 1) => Stroke("path", ink, width, opacity, ("d", d));

    public void Ring(Ink ink, double width, double x, double y, double r, double opacity = 1) =>
        Stroke("circle", ink, width, opacity, ("cx", x), ("cy", y), ("r", r));

    /// <summary>Draws with another origin, scale and turn (degrees, clockwise).</summary>
    public void At(double x, double y, double scale, Action<Pen> draw, double turn = 0, bool flip = false)
    {
        svg.Open("g", ("transform", $"translate({Svg.Number(x)} {Svg.Number(y)}) rotate({Svg.Number(turn)}) scale({Svg.Number(flip ? -scale : scale)} {Svg.Number(scale)})"));
        draw(this);
        svg.Close("g");
    }

    private static string Points(double[] points) => string.Join(' ', points.Select(Svg.Number));

    private void Shape(string element, Ink ink, double opacity, params ReadOnlySpan<(string Name, object? Value)> geometry)
    {
        if (paint.Solid && opacity < 0.6)
            return;
        svg.Add(element, [.. geometry, ("fill", paint.Fill(ink)), .. Edge(ink, paint.Puff), .. Faint(opacity)]);
    }

    private void Stroke(string element, Ink ink, double width, double opacity, params ReadOnlySpan<(string Name, object? Value)> geometry)
    {
        if (paint.Solid && opacity < 0.6)
            return;
        var grown = (width * paint.Weight) + (paint.Solid ? paint.Puff : 0);
        svg.Add(element, [.. geometry, ("fill", "none"), .. Edge(ink, grown), .. Faint(opacity)]);
    }

    private (string, object?)[] Edge(Ink ink, double width) => width == 0 ? [] :
        [("stroke", paint.Line(ink)), ("stroke-width", width), ("stroke-linecap", "round"), ("stroke-linejoin", "round")];

    private (string, object?)[] Faint(double opacity) => opacity == 1 || paint.Solid ? [] : [("opacity", opacity)];
}
