namespace OmaVideo.Core.Rendering;

/// <summary>A caption: its lines, from frame <paramref name="From"/> until before frame <paramref name="Until"/> of the video.</summary>
/// <param name="Words">For each of its <see cref="CaptionWords"/>, how many frames after its first it is said; null where words are not told apart.</param>
public sealed record Cue(int From, int Until, IReadOnlyList<string> Lines, IReadOnlyList<int>? Words = null);
