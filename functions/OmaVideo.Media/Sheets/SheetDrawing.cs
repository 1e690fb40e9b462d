using OmaVideo.Core.Storyboards;
using OmaVideo.Media.Cards;

namespace OmaVideo.Media.Sheets;

/// <summary>Everything on a contact sheet but the pictures, which are seen through holes in it.</summary>
internal static class SheetDrawing
{
    private const string Paper = "#f4f1ec";
    private const string Ink = "#1d1f24";
    private const string Quiet = "#77736c";
    private const string Accent = "#d9542b";

    private static readonly Typeface Heading = new("Inter Display", "Inter','DejaVu Sans", 700, -0.015, 1.1);
    private static readonly Typeface Body = new("Inter", "DejaVu Sans", 400, 0, 1.4);
    private static readonly Typeface Strong = new("Inter", "DejaVu Sans", 700, 0, 1.2);

    public static string Of(Storyboard board, SheetLayout layout) => Svg.Document(
        SheetLayout.Width, layout.Height, Ground(layout) + Head(board) + string.Concat(board.Scenes.Select((scene, i) => Scene(scene, i, layout))));

    /// <summary>What is said in a scene.</summary>
    public static string Words(StoryboardScene scene) => string.IsNullOrWhiteSpace(scene.Narration) ? "(no words)" : scene.Narration;

    /// <summary>The paper, with a rounded hole for each picture.</summary>
    private static string Ground(SheetLayout layout)
    {
        var holes = string.Concat(Enumerable.Range(0, layout.Count).Select(i => Hole(layout.Place(i), layout.PictureWidth, layout.PictureHeight)));
        return $"""<path fill="{Paper}" fill-rule="evenodd" d="M0 0H{SheetLayout.Width}V{layout.Height}H0Z{holes}"/>""";
    }

    private static string Hole((int X, int Y) at, int width, int height) =>
        $"M{at.X + 14} {at.Y}h{width - 28}a14 14 0 0 1 14 14v{height - 28}a14 14 0 0 1 -14 14h{28 - width}a14 14 0 0 1 -14 -14v{28 - height}a14 14 0 0 1 14 -14z";

    private static string Head(Storyboard board)
    {
        var seconds = board.Scenes.Sum(s => s.Seconds);
        var size = Math.Min(54, 1180 / Math.Max(1, TextShape.Width(board.Title)));
        var title = size >= 26 ? board.Title : Shortened(board.Title, 1180 / 26.0);
        return Svg.Rect(SheetLayout.Margin, 52, 56, 8, 4, Accent)
            + SheetText.Line(title, SheetLayout.Margin, 122, Math.Max(26, size), Ink, Heading)
            + SheetText.Line($"Storyboard · revision {board.Revision}", SheetLayout.Width - SheetLayout.Margin, 96, 22, Ink, Strong, fromRight: true)
            + SheetText.Line($"{board.Scenes.Count} scenes · {Svg.Number(seconds)} s", SheetLayout.Width - SheetLayout.Margin, 126, 20, Quiet, Body, fromRight: true);
    }

    private static string Scene(StoryboardScene scene, int place, SheetLayout layout)
    {
        var (x, y) = layout.Place(place);
        var (size, width) = (SheetLayout.TextSize, layout.PictureWidth / SheetLayout.TextSize);
        var lines = TextBreaks.Within(Words(scene), width);
        var shown = lines.Count <= layout.Lines ? lines : [.. lines.Take(layout.Lines - 1), Shortened(lines[layout.Lines - 1] + " …", width)];
        return Svg.Rect(x + 14, y + 14, 44, 44, 22, Paper, 0.94)
            + Svg.Text($"{scene.Number}", x + 36, y + 44, 22, Ink, Strong)
            + SheetText.Line($"{Svg.Number(scene.Seconds)} s", x, y + layout.PictureHeight + 34, 18, Accent, Strong)
            + string.Concat(shown.Select((line, i) =>
                SheetText.Line(line, x, y + layout.PictureHeight + 64 + (i * SheetLayout.LineHeight), size, Ink, Body, layout.PictureWidth)));
    }

    private static string Shortened(string text, double width)
    {
        while (text.Length > 2 && TextShape.Width(text) > width)
            text = text.TrimEnd('…', ' ')[..^1].TrimEnd() + "…";
        return text;
    }
}
