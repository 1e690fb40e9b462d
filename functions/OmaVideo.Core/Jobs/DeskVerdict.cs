namespace OmaVideo.Core.Jobs;

/// <summary>Whether the front desk took a wish, and if not, why.</summary>
public enum DeskVerdict
{
    Taken,
    Invalid,

    /// <summary>It was said of a revision that is no longer the current one.</summary>
    Stale,

    /// <summary>The job is not where this can be said of it.</summary>
    WrongTime,

    /// <summary>It costs more than was allowed.</summary>
    TooDear,
}
