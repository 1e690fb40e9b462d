namespace OmaVideo.Http.Jobs;

/// <summary>A page of jobs.</summary>
/// <param name="LastId">What to ask for the next page with, as <c>after</c>.</param>
/// <param name="HasMore">Whether there is a next page.</param>
public sealed record JobListAnswer(string Object, IReadOnlyList<JobAnswer> Data, string? FirstId, string? LastId, bool HasMore) : IExample<JobListAnswer>
{
    public static JobListAnswer Example { get; } = new("list", [JobAnswer.Example], JobAnswer.Example.Id, JobAnswer.Example.Id, false);
}
