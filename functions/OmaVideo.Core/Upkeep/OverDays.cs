using OmaVideo.Core.Access;

namespace OmaVideo.Core.Upkeep;

/// <summary>Takes away what counts no more: quotas of days that are over, and requests nobody repeats any more.</summary>
public sealed class OverDays(IQuotaSweep quotas, IRequestSweep requests)
{
    /// <summary>Yesterday may still be asked for by who came just before midnight.</summary>
    public async Task Sweep(DateTimeOffset now, CancellationToken ct)
    {
        await quotas.Sweep(DateOnly.FromDateTime(now.UtcDateTime).AddDays(-1), ct);
        await requests.Sweep(now - IRequestStore.Memory, ct);
    }
}
