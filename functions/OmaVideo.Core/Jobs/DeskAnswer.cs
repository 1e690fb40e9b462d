using OmaVideo.Core.Briefs;
using OmaVideo.Core.Workflow;

namespace OmaVideo.Core.Jobs;

/// <summary>What the front desk says to somebody's wish.</summary>
public sealed record DeskAnswer(DeskVerdict Verdict, Fault? Fault)
{
    public static readonly DeskAnswer Taken = new(DeskVerdict.Taken, null);

    /// <param name="wanted">Of what job this can be said, e.g. <c>a job that awaits approval</c>.</param>
    internal static DeskAnswer WrongTime(string wanted, JobStatus found) => new(
        DeskVerdict.WrongTime,
        new("/status", FaultRule.Stale, wanted, System.Text.Json.JsonSerializer.SerializeToElement(found, Wire.Json).GetString()!));

    /// <param name="wanted">Which amount would do, e.g. <c>more than 2.50</c>.</param>
    internal static DeskAnswer TooDear(string wanted, decimal usd) => new(
        DeskVerdict.TooDear,
        new("/max_cost_usd", FaultRule.Limit, $"{wanted} US dollars", usd.ToString(System.Globalization.CultureInfo.InvariantCulture)));
}
