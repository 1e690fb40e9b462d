namespace OmaVideo.Core.Rendering;

/// <summary>Text over the picture.</summary>
/// <param name="Lines">A caption's lines as they are to be shown; of a title, the title; of a closing, the call to action and the title.</param>
public sealed record Card(CardKind Kind, IReadOnlyList<string> Lines);

public enum CardKind
{
    Title,
    Caption,
    Closing,
}
