namespace OmaVideo.Core.Rendering;

/// <summary>A caption: its lines, from frame <paramref name="From"/> until before frame <paramref name="Until"/> of the video.</summary>
public sealed record Cue(int From, int Until, IReadOnlyList<string> Lines);
