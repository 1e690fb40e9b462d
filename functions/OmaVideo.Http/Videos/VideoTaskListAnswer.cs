namespace OmaVideo.Http.Videos;

/// <summary>A page of tasks.</summary>
/// <param name="LastId">What to ask for the next page with, as <c>after</c>.</param>
public sealed record VideoTaskListAnswer(string Object, IReadOnlyList<VideoTaskAnswer> Data, string? FirstId, string? LastId, bool HasMore) : IExample<VideoTaskListAnswer>
{
    public static VideoTaskListAnswer Example { get; } = Of([VideoTaskAnswer.Example], hasMore: false);

    public static VideoTaskListAnswer Of(IReadOnlyList<VideoTaskAnswer> tasks, bool hasMore) =>
        new("list", tasks, tasks is [var first, ..] ? first.TaskId : null, tasks is [.., var last] ? last.TaskId : null, hasMore);
}
