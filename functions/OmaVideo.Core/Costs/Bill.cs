namespace OmaVideo.Core.Costs;

/// <summary>What a call under way turns out to cost. Whoever makes the call writes it as the provider answers.</summary>
/// <param name="unwanted">Canceled when nobody wants what is called for any more.</param>
public sealed class Bill(LedgerEntry entry, Func<LedgerEntry, Task> write, CancellationToken unwanted = default)
{
    private bool isAnswered;

    /// <summary>The model that is called, as its provider calls it.</summary>
    public string Model => entry.Charge.Model;

    /// <summary>Sent along with the call, so that the provider knows a repetition when it sees one.</summary>
    public string Key => entry.Key;

    /// <summary>
    /// Canceled when the job's end was asked for, so that what is under way at the provider is called off. A run that only
    /// stops leaves it under way, for the next run to pick up.
    /// </summary>
    public CancellationToken Unwanted => unwanted;

    /// <summary>The provider's name for a call that a former process left under way.</summary>
    public string? ProviderJob => entry.ProviderJob;

    /// <summary>How far the call is known; uncertain until somebody says otherwise.</summary>
    internal LedgerEntry Entry { get; private set; } = entry with { Settlement = Settlement.Uncertain };

    /// <summary>The call is made, perhaps once more: what became of it is open again.</summary>
    public void IsCalled() => Entry = Entry with { Settlement = Settlement.Uncertain, SpentUsd = 0 };

    /// <summary>The provider took the call and gave it a name. Written down at once.</summary>
    public Task UnderWay(string providerJob)
    {
        Entry = Entry with { ProviderJob = providerJob };
        return write(Entry with { Settlement = Settlement.Reserved });
    }

    /// <summary>The call is done and costs this much, US dollars.</summary>
    public void Costs(decimal usd)
    {
        Entry = Entry with { Settlement = Settlement.Settled, SpentUsd = usd };
        isAnswered = true;
    }

    /// <summary>It came to nothing; if there was an answer, that cannot be used.</summary>
    internal void Fails() => Entry = Entry with { Useless = isAnswered };

    /// <summary>The provider no longer knows the call by the name it gave it. Whether it was billed stays open; made again, it is a new one.</summary>
    public void IsLost() => Entry = Entry with { Settlement = Settlement.Uncertain, ProviderJob = null };

    /// <summary>The provider answered, and did nothing it takes money for. That says nothing of a call that was made before under the same key.</summary>
    public void CostsNothing() => Entry = entry is { Settlement: Settlement.Settled } or { Settlement: Settlement.Uncertain, ProviderJob: null } ? entry : Entry with { Settlement = Settlement.Released, SpentUsd = 0 };
}
