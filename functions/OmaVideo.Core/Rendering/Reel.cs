namespace OmaVideo.Core.Rendering;

/// <summary>
/// Cuts that follow each other and are rendered in one go: one encoder for all of them, and their pictures and cards
/// prepared together. Each is still kept by itself, so that what did not change is found again, whichever reel it was on.
/// </summary>
/// <param name="Cuts">All of one size and preset.</param>
public sealed record Reel(IReadOnlyList<Cut> Cuts)
{
    /// <summary>
    /// About how many frames a reel has. Beginning one costs what three seconds of it do; and several machines can work
    /// at a longer video, whose progress is told reel by reel.
    /// </summary>
    private const int Length = 30 * Timeline.FramesPerSecond;

    /// <summary>The cuts of a video on reels of about the same length.</summary>
    public static IReadOnlyList<Reel> Of(IReadOnlyList<Cut> cuts)
    {
        var frames = cuts.Sum(cut => cut.Frames);
        var reels = Math.Max(1, (int)Math.Round((double)frames / Length));
        var placed = new List<(Cut Cut, int Reel)>();
        var start = 0;
        foreach (var cut in cuts)
        {
            placed.Add((cut, (int)((start + (cut.Frames / 2L)) * reels / frames)));
            start += cut.Frames;
        }

        return [.. placed.GroupBy(place => place.Reel, place => place.Cut).Select(reel => new Reel([.. reel]))];
    }
}
