namespace OmaVideo.Http.Cameo;

/// <summary>A page of a user's videos.</summary>
/// <param name="LastId">What to ask for the next page with, as <c>after</c>.</param>
public sealed record CameoListAnswer(string Object, IReadOnlyList<CameoAnswer> Data, string? FirstId, string? LastId, bool HasMore) : IExample<CameoListAnswer>
{
    public static CameoListAnswer Example { get; } = Of([CameoAnswer.Example], hasMore: false);

    public static CameoListAnswer Of(IReadOnlyList<CameoAnswer> videos, bool hasMore) =>
        new("list", videos, videos is [var first, ..] ? first.JobId : null, videos is [.., var last] ? last.JobId : null, hasMore);
}
