namespace OmaVideo.Core.Rendering;

/// <summary>Text over the picture.</summary>
/// <param name="Lines">A caption's lines as they are to be shown; of a title, the title; of a closing, the call to action and the title; a watermark's words.</param>
/// <param name="Words">Of a caption whose words stand out as they are said: as in <see cref="Cue"/>.</param>
public sealed record Card(CardKind Kind, IReadOnlyList<string> Lines, IReadOnlyList<int>? Words = null);

public enum CardKind
{
    Title,
    Caption,
    Closing,
    Watermark,
}
