using OmaVideo.Core.Access;
using OmaVideo.Core.Jobs;
using OmaVideo.Http.Videos;

namespace OmaVideo.Http.Cameo;

/// <summary>A guest's video as the API shows it.</summary>
/// <param name="ConsentId">What the guest's consent is known by; whoever revokes it deletes this video.</param>
/// <param name="Progress">0 to 100.</param>
/// <param name="CurrentPhase">What is being done, e.g. <c>rendering</c>; the status while nothing is.</param>
/// <param name="Queue">Where it stands while it waits for its turn.</param>
/// <param name="VideoUrl">Where the video is, once there is one. Whoever has the link needs no key.</param>
/// <param name="LinksExpireAt">Until when both links open; ask again for new ones.</param>
public sealed record CameoAnswer(
    string JobId,
    string Object,
    string UserId,
    string Template,
    string ConsentId,
    VideoTaskState Status,
    int Progress,
    string CurrentPhase,
    string Message,
    QueuePlace? Queue,
    string? VideoUrl,
    string? ThumbnailUrl,
    DateTimeOffset? LinksExpireAt,
    JobError? Error,
    DateTimeOffset CreatedAt,
    DateTimeOffset UpdatedAt) : IExample<CameoAnswer>
{
    public static CameoAnswer Example { get; } = new(
        "01k9v3m8q2x7d4twzh", "cameo.job", "ada-1815", "product_story", "7c0q9v3m8q2x7d4twzhk5n0c6r", VideoTaskState.Pending, 0, "queued", "Waiting for its turn",
        new(3, 42.5), null, null, null, null, new(2026, 11, 21, 9, 30, 0, TimeSpan.Zero), new(2026, 11, 21, 9, 30, 0, TimeSpan.Zero));

    /// <param name="job">One with a guest.</param>
    /// <param name="until">How long its links open.</param>
    public static CameoAnswer Of(Job job, QueuePlace? queue, Pepper pepper, DateTimeOffset until)
    {
        var (task, visit) = (VideoTaskAnswer.Of(job), job.Order.Visit!);
        var ticket = job.Delivered is null ? null : new Ticket(job.Id, until).Write(pepper);
        return new(
            job.Id, "cameo.job", visit.UserId, visit.Template, visit.Guest, task.Status, task.Progress, task.CurrentPhase, task.Message, queue,
            ticket is null ? null : $"/api/v1/cameo/download/{ticket}", ticket is null ? null : $"/api/v1/cameo/thumbnail/{ticket}", ticket is null ? null : until,
            job.Error, job.CreatedAt, job.UpdatedAt);
    }
}
