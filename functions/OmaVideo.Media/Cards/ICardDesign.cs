namespace OmaVideo.Media.Cards;

/// <summary>Composes one card: first it says which text it sets, then, once that is measured, what is drawn.</summary>
internal interface ICardDesign
{
    IReadOnlyList<TextBlock> Text { get; }

    /// <param name="text">The blocks of <see cref="Text"/>, measured.</param>
    IReadOnlyList<CardDrawing> Draw(IReadOnlyList<SetText> text);
}
