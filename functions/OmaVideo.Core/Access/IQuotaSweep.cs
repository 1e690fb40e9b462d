namespace OmaVideo.Core.Access;

/// <summary>Takes away the quotas of days that are over. They count for nothing any more; they only lie there.</summary>
public interface IQuotaSweep
{
    /// <param name="before">The first day that stays.</param>
    Task Sweep(DateOnly before, CancellationToken ct);
}
