using System.Text.Json.Serialization;

namespace OmaVideo.Core.Costs;

/// <summary>A charge as the ledger knows it.</summary>
/// <param name="Number">Of the entries under one key: a call that was made again, from 1.</param>
/// <param name="SpentUsd">What was billed, once that is known.</param>
/// <param name="ProviderJob">The provider's name for the call under way, to ask for its end after a crash.</param>
public sealed record LedgerEntry(
    Charge Charge,
    string JobId,
    string Owner,
    DateTimeOffset At,
    int Number = 1,
    Settlement Settlement = Settlement.Reserved,
    decimal SpentUsd = 0,
    string? ProviderJob = null)
{
    /// <summary>How often the call was answered before: asked once more after an answer that was of no use, it is another call.</summary>
    public int Answered { get; init; }

    /// <summary>What the provider is to know a repetition by.</summary>
    [JsonIgnore]
    public string Key => Answered == 0 ? Charge.Key : FormattableString.Invariant($"{Charge.Key}.{Answered}");

    /// <summary>What it takes from budgets, US dollars: until the bill is known, the most it can be.</summary>
    public decimal Usd => Settlement is Settlement.Reserved or Settlement.Uncertain ? Charge.MostUsd : SpentUsd;

    /// <summary>
    /// Whether the same call made again is the same charge: it has not ended, and the provider knows it by its key or gave it a
    /// name to ask for.
    /// </summary>
    public bool CanBePickedUp => Settlement is Settlement.Reserved or Settlement.Uncertain && (Charge.Recognised || ProviderJob is not null);
}

/// <summary>How far a charge is known.</summary>
public enum Settlement
{
    /// <summary>The call is about to be made, or under way.</summary>
    Reserved,

    /// <summary>The bill is known.</summary>
    Settled,

    /// <summary>The call was not billed.</summary>
    Released,

    /// <summary>Nobody saw the answer: it may have been billed.</summary>
    Uncertain,
}
