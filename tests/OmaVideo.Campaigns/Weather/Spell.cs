namespace OmaVideo.Campaigns.Weather;

/// <summary>Bad weather for a while.</summary>
/// <param name="From">Since the day began.</param>
/// <param name="Share">Of the calls, that it meets.</param>
internal sealed record Spell(Sort Sort, TimeSpan From, TimeSpan Until, double Share);

internal enum Sort
{
    /// <summary>No answer, or one that says that nothing works.</summary>
    Outage,

    /// <summary>Calls are too many, and asked to come back later.</summary>
    Busy,

    /// <summary>Answers take their time, some longer than anybody waits.</summary>
    Slow,

    /// <summary>Answers are cut off, or are not what was asked for. They cost what answers cost.</summary>
    Garbled,
}
