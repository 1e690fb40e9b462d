using OmaVideo.Core.Rendering;
using OmaVideo.Core.Storyboards;

namespace OmaVideo.Core.Delivery;

/// <summary>A scene as a place in the video that somebody can jump to: from frame <paramref name="From"/> until before frame <paramref name="Until"/>.</summary>
public sealed record Chapter(int From, int Until, string Title)
{
    /// <summary>A chapter a scene. They follow each other without gaps, from the first frame to the last.</summary>
    public static IReadOnlyList<Chapter> Of(Storyboard board) =>
        [.. ScenePlan.Of(board).Select(plan => new Chapter(plan.Start, plan.End, ChapterTitle.Of(plan.Scene)))];

    /// <summary>WebVTT, for a track of the kind <c>chapters</c>.</summary>
    public static string WebVtt(IReadOnlyList<Chapter> chapters) =>
        Subtitles.WebVtt([.. chapters.Select(chapter => new Cue(chapter.From, chapter.Until, [chapter.Title]))]);
}
