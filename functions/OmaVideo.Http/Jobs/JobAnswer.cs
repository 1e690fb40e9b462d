using OmaVideo.Core.Costs;
using OmaVideo.Core.Jobs;
using OmaVideo.Core.Rendering;
using OmaVideo.Core.Storyboards;

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
    DateTimeOffset? ExpiresAt)
{
    public static JobAnswer Of(Job job) => new(
        job.Id, "video.job", job.Status, job.Progress, job.Storyboard is { } board ? StoryboardAnswer.Of(job.Id, board) : null,
        job.Cost, LinksOf(job), job.Error, job.CreatedAt, job.UpdatedAt, job.ExpiresAt);

    private static Dictionary<string, string> LinksOf(Job job)
    {
        var self = $"/{RoutePatterns.Jobs}/{job.Id}";
        var links = new Dictionary<string, string> { ["self"] = self };
        string[] more = job.Status switch
        {
            JobStatus.AwaitingApproval => ["approve", "reject", "refine", "reorder", "cancel"],
            JobStatus.Completed => ["video", "thumbnail", "captions.srt", "captions.vtt"],
            _ when !job.Status.IsFinal() => ["cancel"],
            _ => [],
        };
        foreach (var link in more)
            links[link] = $"{self}/{link}";
        return links;
    }
}

public sealed record StoryboardAnswer(int Revision, IReadOnlyList<SceneAnswer> Scenes)
{
    public static StoryboardAnswer Of(string jobId, Storyboard board) => new(board.Revision, [.. board.Scenes.Select(s => new SceneAnswer(
        s.Number, s.Narration, s.VisualPrompt, s.Seconds, $"/{RoutePatterns.Jobs}/{jobId}/scenes/{s.Number}/image", s.Transition))]);
}

/// <param name="Duration">Seconds.</param>
public sealed record SceneAnswer(int Number, string Narration, string VisualPrompt, double Duration, string ImageUrl, Transition Transition);
