namespace OmaVideo.Core.Costs;

/// <summary>Keeps account of every paid call. What is written is safe before the call returns.</summary>
public interface ILedger
{
    /// <summary>
    /// Sets a charge aside for a job, or gives the entry its key already has. The look at the budget and the writing are one:
    /// of many at once, no more get through than the budget bears.
    /// </summary>
    /// <exception cref="Workflow.StepException">Unaffordable.</exception>
    Task<LedgerEntry> Reserve(Charge charge, Assignment assignment, DateTimeOffset now, CancellationToken ct);

    /// <summary>Writes an entry as it is known now.</summary>
    Task Write(LedgerEntry entry, CancellationToken ct);

    /// <summary>Every entry of a job, in the order they were reserved.</summary>
    Task<IReadOnlyList<LedgerEntry>> Of(string jobId, CancellationToken ct);
}
