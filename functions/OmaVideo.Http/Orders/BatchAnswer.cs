using OmaVideo.Core.Briefs;
using OmaVideo.Http.Jobs;
using OmaVideo.Http.Problems;

namespace OmaVideo.Http.Orders;

/// <summary>What became of each order of a batch, in their order.</summary>
public sealed record BatchAnswer(string Object, int Taken, int Refused, IReadOnlyList<BatchLineAnswer> Data) : IExample<BatchAnswer>
{
    public static BatchAnswer Example { get; } = Of(
    [
        new(0, JobAnswer.Example),
        new(1, Details: [ProblemDetail.Of(new("/orders/1/prompt", FaultRule.Length, "10 to 5000 characters", "7"))]),
    ]);

    public static BatchAnswer Of(IReadOnlyList<BatchLineAnswer> lines) =>
        new("batch", lines.Count(line => line.Job is { Estimate: null }), lines.Count(line => line.Details is not null), lines);
}

/// <param name="Index">Which order, from 0.</param>
/// <param name="Job">The job that was taken, or would have been where it was a dry run.</param>
/// <param name="Details">Why it was refused: its mistakes, or that the day's quota is used up.</param>
public sealed record BatchLineAnswer(int Index, JobAnswer? Job = null, IReadOnlyList<ProblemDetail>? Details = null);
