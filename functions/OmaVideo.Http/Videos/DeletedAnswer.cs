namespace OmaVideo.Http.Videos;

/// <summary>That a task is gone.</summary>
public sealed record DeletedAnswer(string TaskId, string Object, bool Deleted) : IExample<DeletedAnswer>
{
    public static DeletedAnswer Example { get; } = Of("01k9v3m8q2x7d4twzh");

    public static DeletedAnswer Of(string id) => new(id, "video.task.deleted", true);
}
