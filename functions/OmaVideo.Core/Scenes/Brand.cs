namespace OmaVideo.Core.Scenes;

/// <summary>What a house looks like wherever it appears. What is not told is as the video's style has it.</summary>
/// <param name="Primary">A colour, as <c>#rrggbb</c>, for the main subject.</param>
/// <param name="Accent">The same, for the one thing to look at.</param>
/// <param name="Font">What its titles and captions are set in.</param>
public sealed record Brand(string? Primary = null, string? Accent = null, BrandFont? Font = null);

/// <summary>The kinds of type there are.</summary>
public enum BrandFont
{
    Sans,
    Serif,
    Rounded,
}
