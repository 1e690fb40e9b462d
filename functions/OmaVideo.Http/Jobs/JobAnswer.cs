using OmaVideo.Core.Costs;
using OmaVideo.Core.Jobs;
using OmaVideo.Core.Rendering;
using OmaVideo.Core.Storyboards;
using OmaVideo.Core.Workflow;

namespace OmaVideo.Http.Jobs;

/// <summary>A job as the API shows it.</summary>
public sealed record JobAnswer(
    string Id,
    string Object,
    JobStatus Status,
    Progress Progress,
    StoryboardAnswer? Storyboard,
    Cost Cost,
    IReadOnlyDictionary<string, string> Links,
    JobError? Error,
    DateTimeOffset CreatedAt,
    DateTimeOffset UpdatedAt,
    DateTimeOffset? ExpiresAt) : IExample<JobAnswer>
{
    /// <summary>A job whose storyboard waits for its review.</summary>
    public static JobAnswer Example { get; } = new(
        "01k9v3m8q2x7d4twzh", "video.job", JobStatus.AwaitingApproval, Progress.At(Phase.Reviewing), StoryboardAnswer.Example, new(0.42m, 0, 0.11m),
        LinksOf("01k9v3m8q2x7d4twzh", JobStatus.AwaitingApproval), null,
        new(2026, 11, 21, 9, 30, 0, TimeSpan.Zero), new(2026, 11, 21, 9, 30, 41, TimeSpan.Zero), new(2026, 11, 28, 9, 30, 41, TimeSpan.Zero));

    public static JobAnswer Of(Job job) => new(
        job.Id, "video.job", job.Status, job.Progress, job.Storyboard is { } board ? StoryboardAnswer.Of(job.Id, board) : null,
        job.Cost, LinksOf(job.Id, job.Status), job.Error, job.CreatedAt, job.UpdatedAt, job.ExpiresAt);

    private static Dictionary<string, string> LinksOf(string id, JobStatus status)
    {
        var self = $"/{RoutePatterns.Jobs}/{id}";
        var links = new Dictionary<string, string> { ["self"] = self };
        string[] more = status switch
        {
            JobStatus.AwaitingApproval => ["approve", "reject", "refine", "reorder", "cancel"],
            JobStatus.Completed => ["video", "thumbnail", "captions.srt", "captions.vtt"],
            _ when !status.IsFinal() => ["cancel"],
            _ => [],
        };
        foreach (var link in more)
            links[link] = $"{self}/{link}";
        return links;
    }
}

public sealed record StoryboardAnswer(int Revision, IReadOnlyList<SceneAnswer> Scenes) : IExample<StoryboardAnswer>
{
    public static StoryboardAnswer Example { get; } = new(1,
    [
        new(1, "A lamp that follows the sun.", "A small desk lamp by a window, turning towards the morning light", 5, "/api/v2/jobs/01k9v3m8q2x7d4twzh/scenes/1/image", Transition.Crossfade),
        new(2, "It never sleeps.", "The same lamp at night, glowing over an open book", 5, "/api/v2/jobs/01k9v3m8q2x7d4twzh/scenes/2/image", Transition.Cut),
    ]);

    public static StoryboardAnswer Of(string jobId, Storyboard board) => new(board.Revision, [.. board.Scenes.Select(s => new SceneAnswer(
        s.Number, s.Narration, s.VisualPrompt, s.Seconds, $"/{RoutePatterns.Jobs}/{jobId}/scenes/{s.Number}/image", s.Transition))]);
}

/// <param name="Duration">Seconds.</param>
public sealed record SceneAnswer(int Number, string Narration, string VisualPrompt, double Duration, string ImageUrl, Transition Transition);
