using OmaVideo.Core.Jobs;

namespace OmaVideo.Core.Upkeep;

/// <summary>Knows the jobs of all owners, for whoever looks after the house.</summary>
public interface IJobRegister
{
    /// <summary>Jobs that have not ended.</summary>
    IAsyncEnumerable<Job> Unfinished(CancellationToken ct);

    /// <summary>Jobs that ended before then, and that nobody touched since.</summary>
    IAsyncEnumerable<Job> EndedBefore(DateTimeOffset then, CancellationToken ct);
}
