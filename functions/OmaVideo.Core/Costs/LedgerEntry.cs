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
    /// <summary>Whether the answer was of no use: then the same answer again is of none either.</summary>
    public bool Useless { get; init; }

    /// <summary>How many answers were of no use before. What is asked for after them is another call.</summary>
    public int UselessBefore { get; init; }

    /// <summary>What the provider is to know a repetition by.</summary>
    [JsonIgnore]
    public string Key => UselessBefore == 0 ? Charge.Key : FormattableString.Invariant($"{Charge.Key}.{UselessBefore}");

    /// <summary>What it takes from budgets, US dollars: until the bill is known, the most it can be.</summary>
    public decimal Usd => Settlement is Settlement.Reserved or Settlement.Uncertain ? Charge.MostUsd : SpentUsd;

    /// <summary>
    /// Whether the same call made again is the same charge: it has not ended, or its answer was lost in a crash, and the provider
    /// knows it by its key or gave it a name to ask for.
    /// </summary>
    public bool CanBePickedUp => Settlement != Settlement.Released && !Useless && (Charge.Recognised || ProviderJob is not null);
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
