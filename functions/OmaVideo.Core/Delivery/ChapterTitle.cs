using OmaVideo.Core.Rendering;
using OmaVideo.Core.Storyboards;

namespace OmaVideo.Core.Delivery;

/// <summary>A scene's own words as a title: its first sentence, or as much of it as reads well on one line.</summary>
internal static class ChapterTitle
{
    /// <summary>The most columns a title takes; as with captions, a Latin letter takes one, a Chinese character two.</summary>
    private const int Widest = 42;

    /// <summary>How much a column that is left empty counts against a break that reads well.</summary>
    private const double Emptiness = 0.2;

    public static string Of(StoryboardScene scene)
    {
        var words = new[] { scene.Narration, scene.VisualPrompt }.FirstOrDefault(text => !string.IsNullOrWhiteSpace(text));
        return words is null ? $"Scene {scene.Number}" : Shorten(words);
    }

    private static string Shorten(string text)
    {
        var pieces = CaptionPieces.Of(text, Widest);
        var sentence = pieces.FindIndex(EndsSentence) is >= 0 and var end ? pieces.GetRange(0, end + 1) : pieces;
        if (Width(sentence) <= Widest)
            return Bare(sentence);

        var taken = Enumerable.Range(1, sentence.Count - 1)
            .TakeWhile(count => Width(sentence.GetRange(0, count)) < Widest)
            .OrderBy(count => CaptionBreak.Cost(sentence[count - 1], sentence[count]) - (Emptiness * Width(sentence.GetRange(0, count))))
            .FirstOrDefault(1);
        var title = Bare(sentence.GetRange(0, taken));
        return char.IsPunctuation(sentence[taken - 1].Text[^1]) ? title : $"{title}…";
    }

    private static bool EndsSentence(CaptionPiece piece) => piece.Text[^1] is '.' or '!' or '?' or '…' or '。' or '！' or '？' or '؟' or '।';

    private static int Width(List<CaptionPiece> pieces) => pieces.Sum(p => p.Width) + pieces.Skip(1).Count(p => !p.Glued);

    /// <summary>Titles end without a full stop or a comma; what is asked or called out keeps its mark.</summary>
    private static string Bare(List<CaptionPiece> pieces) =>
        string.Concat(pieces.Select((piece, i) => i > 0 && !piece.Glued ? " " + piece.Text : piece.Text)).TrimEnd('.', ',', ';', ':', '。', '、', '，', '；', '：', '،', '؛', '।');
}
