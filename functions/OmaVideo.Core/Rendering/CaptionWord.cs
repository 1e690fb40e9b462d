namespace OmaVideo.Core.Rendering;

/// <summary>A word of a caption, with the marks that cling to it.</summary>
/// <param name="Line">From 0.</param>
/// <param name="At">Its first character in the line.</param>
public readonly record struct CaptionWord(int Line, int At, int Length, string Text);
