namespace OmaVideo.Core.Costs;

/// <summary>A ledger's entries of some days, and what follows from them. Every adapter of <see cref="ILedger"/> reckons with it.</summary>
public sealed record Account(IReadOnlyList<LedgerEntry> Entries)
{
    /// <summary>For how long providers know a call that they have answered.</summary>
    private static readonly TimeSpan Remembered = TimeSpan.FromDays(1);

    /// <summary>
    /// What is to be written before a call is made; the last entry is the call's own. A call that was made before and whose end
    /// nobody saw is picked up where the provider can tell; otherwise it is left uncertain, and the call is a new charge.
    /// </summary>
    /// <exception cref="Workflow.StepException">Unaffordable.</exception>
    public IReadOnlyList<LedgerEntry> Reserve(Charge charge, Assignment assignment, DateTimeOffset now)
    {
        var earlier = Entries.Where(entry => entry.Charge.Key == charge.Key && entry.JobId == assignment.JobId).ToList();
        if (earlier.LastOrDefault() is { CanBePickedUp: true } known && (known.Settlement != Settlement.Settled || now - known.At < Remembered))
            return [known];

        assignment.Budget.Check(charge, SpentOn(assignment.JobId), SpentBy(assignment.Owner, now));
        return
        [
            .. earlier.Where(entry => entry.Settlement == Settlement.Reserved).Select(entry => entry with { Settlement = Settlement.Uncertain }),
            new(charge, assignment.JobId, assignment.Owner, now, earlier.Count + 1) { UselessBefore = earlier.Count(entry => entry.Useless) },
        ];
    }

    /// <summary>Grows with everything that is learnt of an entry.</summary>
    public int Moves => Entries.Sum(entry => entry.Settlement switch
    {
        Settlement.Reserved => 1,
        Settlement.Uncertain => 2,
        _ => 3,
    });

    private decimal SpentOn(string jobId) => Entries.Where(entry => entry.JobId == jobId).Sum(entry => entry.Usd);

    private decimal SpentBy(string owner, DateTimeOffset now) =>
        Entries.Where(entry => entry.Owner == owner && entry.At.UtcDateTime.Date == now.UtcDateTime.Date).Sum(entry => entry.Usd);
}
