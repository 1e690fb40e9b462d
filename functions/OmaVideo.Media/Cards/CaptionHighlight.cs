using OmaVideo.Core.Briefs;
using OmaVideo.Core.Rendering;

namespace OmaVideo.Media.Cards;

/// <summary>
/// A caption's words as each looks while it is said. Every other word is drawn at once, so that two drawings do for all
/// of them; each is clipped out of its drawing. The lines are drawn whole, so letters join and lie as they do below.
/// </summary>
internal sealed class CaptionHighlight(IReadOnlyList<string> lines, IReadOnlyList<int> times, Typeface face, Stage stage)
{
    /// <summary>In em: how far a word's ground reaches beyond its ink, above its capitals and below its baseline.</summary>
    private const double Beside = 0.17;
    private const double Above = 0.25;

    /// <summary>The last word stands until its caption goes.</summary>
    private const int Always = int.MaxValue / 2;

    private readonly IReadOnlyList<WordLine> wordLines = [.. lines.Select(line => new WordLine(line))];

    /// <summary>What has to be measured to know where words lie.</summary>
    public IReadOnlyList<TextBlock> Text => [.. wordLines.Select(line => new TextBlock(line.Ends, face, stage.Space.CaptionSize, double.PositiveInfinity, line.IsRightToLeft))];

    /// <param name="box">The caption's own drawing.</param>
    /// <param name="top">Of the first line's capitals.</param>
    /// <param name="ends">The blocks of <see cref="Text"/>, measured.</param>
    public IEnumerable<CardDrawing> Draw(CardDrawing box, SetText caption, double top, IReadOnlyList<SetText> ends)
    {
        var words = wordLines.SelectMany((line, i) => line.Places(caption.Inks[i].Width, ends[i].Inks).Select(place => Ground(caption, top, i, place))).ToList();
        for (var every = 0; every < Math.Min(2, words.Count); every++)
        {
            var mine = Enumerable.Range(0, words.Count).Where(i => i % 2 == every).ToList();
            yield return box with { Svg = Lit(caption, top, [.. mine.Select(i => words[i])]), Clippings = [.. mine.Where(Seen).Select(i => Clip(words[i], i))] };
        }
    }

    private bool Seen(int word) => word < times.Count && Until(word) > times[word];

    private int Until(int word) => word + 1 < times.Count ? times[word + 1] : Always;

    private Box Ground(SetText caption, double top, int line, (double Left, double Right, double Before, double After) place)
    {
        var left = stage.Middle - (caption.Inks[line].Width * caption.Size / 2);
        var capitals = top + caption.Down(line);
        return new(
            left + (caption.Size * (place.Left - Math.Min(Beside, place.Before))), capitals - (Above * caption.Size),
            left + (caption.Size * (place.Right + Math.Min(Beside, place.After))), capitals + ((SetText.CapHeight + Above) * caption.Size));
    }

    private string Lit(SetText caption, double top, IReadOnlyList<Box> words)
    {
        // Where type is quiet, the word is coloured; elsewhere it gets a ground of that colour.
        var quiet = stage.Look.Style is Style.Cinematic or Style.Minimalist;
        var radius = caption.Size * (stage.Look.Style == Style.Playful ? 0.4 : 0.2);
        var grounds = string.Concat(words.Select(word => Svg.Rect(word.Left, word.Top, word.Right - word.Left, word.Bottom - word.Top, radius, stage.AccentUnderInk)));
        return $"""
            <clipPath id="words">{grounds}</clipPath>{(quiet ? "" : grounds)}
            <g clip-path="url(#words)">{caption.Centred(stage.Middle, top, quiet ? stage.AccentInCaption : stage.Palette.Ink)}</g>
            """;
    }

    private Clipping Clip(Box word, int index)
    {
        var (left, top) = ((int)Math.Floor((word.Left - 1) / 2) * 2, (int)Math.Floor((word.Top - 1) / 2) * 2);
        var (right, bottom) = ((int)Math.Ceiling((word.Right + 1) / 2) * 2, (int)Math.Ceiling((word.Bottom + 1) / 2) * 2);
        return new(left, top, right - left, bottom - top, times[index], Until(index));
    }

    private readonly record struct Box(double Left, double Top, double Right, double Bottom);
}
