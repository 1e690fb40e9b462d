using OmaVideo.Core.Briefs;
using OmaVideo.Core.Costs;
using OmaVideo.Core.Jobs;
using OmaVideo.Core.Rendering;
using OmaVideo.Core.Storyboards;
using OmaVideo.Http.Orders;
using OmaVideo.Core.Workflow;

namespace OmaVideo.Http.Jobs;

/// <summary>A job as the API shows it.</summary>
/// <param name="Title">What the video is called.</param>
/// <param name="Language">The language that is spoken and shown.</param>
/// <param name="Take">How many times it was made, this one included.</param>
/// <param name="Question">What somebody has to agree to, by approving, before it goes on.</param>
/// <param name="Estimate">What it would take; only of a dry run, of which nothing is kept.</param>
public sealed record JobAnswer(
    string Id,
    string Object,
    string Title,
    AspectRatio AspectRatio,
    string Language,
    JobStatus Status,
    int Take,
    Progress Progress,
    StoryboardAnswer? Storyboard,
    Cost Cost,
    IReadOnlyDictionary<string, string> Links,
    JobError? Error,
    DateTimeOffset CreatedAt,
    DateTimeOffset UpdatedAt,
    DateTimeOffset? ExpiresAt,
    Question? Question = null,
    EstimateAnswer? Estimate = null) : IExample<JobAnswer>
{
    private static readonly string[] Changes = ["refine", "reorder", "restore", "render", "fork"];
    private static readonly string[] Files = ["video", "thumbnail", "captions.srt", "captions.vtt", "metadata", "export"];

    /// <summary>A job whose storyboard waits for its review.</summary>
    public static JobAnswer Example { get; } = new(
        "01k9v3m8q2x7d4twzh", "video.job", "A lamp that follows the sun", AspectRatio.Landscape, "en", JobStatus.AwaitingApproval, 1, Progress.At(Phase.Reviewing), StoryboardAnswer.Example, new(0.42m, 0, 0.11m),
        LinksOf("01k9v3m8q2x7d4twzh", WishesOf(JobStatus.AwaitingApproval, hasBoard: true), hasVideo: false), null,
        new(2026, 11, 21, 9, 30, 0, TimeSpan.Zero), new(2026, 11, 21, 9, 30, 41, TimeSpan.Zero), new(2026, 11, 28, 9, 30, 41, TimeSpan.Zero));

    public static JobAnswer Of(Job job) => new(
        job.Id, "video.job", job.Order.Brief.Title, job.Order.Brief.AspectRatio, job.Order.Brief.Language, job.Status, job.Take, job.Progress, job.Storyboard is { } board ? StoryboardAnswer.Of(job.Id, board) : null,
        job.Cost, LinksOf(job.Id, WishesOf(job.Status, job.Storyboard is not null), job.Delivered is not null), job.Error, job.CreatedAt, job.UpdatedAt, job.ExpiresAt, job.Question);

    private static Dictionary<string, string> LinksOf(string id, string[] wishes, bool hasVideo)
    {
        var self = $"/{RoutePatterns.Jobs}/{id}";
        var links = new Dictionary<string, string> { ["self"] = self };
        foreach (var link in wishes.Concat(hasVideo ? Files : []))
            links[link] = $"{self}/{link}";
        return links;
    }

    /// <summary>What can be asked of a job where it is.</summary>
    private static string[] WishesOf(JobStatus status, bool hasBoard) => status switch
    {
        JobStatus.AwaitingApproval => ["approve", "reject", "refine", "reorder", "restore", "render", "fork", "cancel"],
        JobStatus.Completed => Changes,
        JobStatus.Failed => ["retry", "cancel", .. hasBoard ? Changes : []],
        JobStatus.Canceled => ["retry", .. hasBoard ? Changes : []],
        _ => ["cancel"],
    };
}

/// <param name="RefinementsLeft">How many more times a scene may be refined.</param>
public sealed record StoryboardAnswer(int Revision, int RefinementsLeft, IReadOnlyList<SceneAnswer> Scenes) : IExample<StoryboardAnswer>
{
    public static StoryboardAnswer Example { get; } = new(1, Storyboard.MostRefinements,
    [
        new(1, "A lamp that follows the sun.", "A small desk lamp by a window, turning towards the morning light", 5, "/api/v2/jobs/01k9v3m8q2x7d4twzh/scenes/1/image", Transition.Crossfade, Moves: true),
        new(2, "It never sleeps.", "The same lamp at night, glowing over an open book", 5, "/api/v2/jobs/01k9v3m8q2x7d4twzh/scenes/2/image", Transition.Cut, Moves: false, "The model refused: a trademark"),
    ]);

    public static StoryboardAnswer Of(string jobId, Storyboard board) => new(board.Revision, Math.Max(0, Storyboard.MostRefinements - board.Refinements), [.. board.Scenes.Select(s => new SceneAnswer(
        s.Number, s.Narration, s.VisualPrompt, s.Seconds, $"/{RoutePatterns.Jobs}/{jobId}/scenes/{s.Number}/image", s.Transition, s.Still.Clip is not null, s.Still.NoClipBecause, s.Note))]);
}

/// <param name="Duration">Seconds.</param>
/// <param name="Moves">Whether the picture itself moves; otherwise the camera moves over it.</param>
/// <param name="NoClipBecause">Why it does not, where it was to.</param>
/// <param name="Note">What is to be said against the picture; absent for nothing.</param>
public sealed record SceneAnswer(int Number, string Narration, string VisualPrompt, double Duration, string ImageUrl, Transition Transition, bool Moves, string? NoClipBecause = null, string? Note = null);
