using OmaVideo.Core.Rendering;

namespace OmaVideo.Core.Delivery;

/// <summary>A stretch of a video, in seconds.</summary>
public sealed record Moment(double Start, double Seconds)
{
    /// <summary>How long a preview is.</summary>
    private const double All = 4.2;

    /// <summary>How many moments it has; more would only flicker.</summary>
    private const int Most = 4;

    /// <summary>When the title has fully appeared.</summary>
    private const double TitleStands = 0.9;

    /// <summary>
    /// What a short preview shows: the title, and the middles of scenes evenly chosen from the others, where camera and speech are
    /// under way and no transition is. The closing card is no reason to watch, so it is left out where there is enough without it.
    /// </summary>
    public static IReadOnlyList<Moment> Best(IReadOnlyList<Chapter> chapters)
    {
        var count = Math.Min(Most, chapters.Count);
        var last = chapters.Count > Most ? chapters.Count - 2 : chapters.Count - 1;
        var seconds = Math.Min(All, Timeline.Seconds(chapters[^1].Until)) / count;
        return [.. Enumerable.Range(0, count).Select(i => Of(chapters[count == 1 ? 0 : i * last / (count - 1)], i == 0, seconds))];
    }

    private static Moment Of(Chapter chapter, bool first, double most)
    {
        var (from, until) = (Timeline.Seconds(chapter.From), Timeline.Seconds(chapter.Until));
        var seconds = Math.Min(most, until - from);
        var start = first ? Math.Min(TitleStands, until - seconds) : (from + until - seconds) / 2;
        return new(Math.Round(start, 3), Math.Round(seconds, 3));
    }
}
