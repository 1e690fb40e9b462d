namespace OmaVideo.Agents.Visual.Offline.Drawing;

/// <summary>How shapes are painted in one go over a motif.</summary>
/// <param name="Fill">An ink's fill, as SVG wants it.</param>
/// <param name="Line">An ink's colour for lines.</param>
/// <param name="Weight">Line widths relative to what is asked for.</param>
/// <param name="Puff">Width of a stroke around every shape.</param>
/// <param name="Solid">Paints a silhouette: faint shapes such as shines are left out.</param>
internal sealed record Paint(Func<Ink, string> Fill, Func<Ink, string> Line, double Weight, double Puff, bool Solid)
{
    /// <summary>A silhouette in one colour, grown by a width.</summary>
    public static Paint Silhouette(string colour, double grown, Manner manner) =>
        new(_ => colour, _ => colour, manner.Weight, manner.Puff + grown, true);
}
