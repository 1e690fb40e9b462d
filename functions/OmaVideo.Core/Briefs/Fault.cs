namespace OmaVideo.Core.Briefs;

/// <summary>What is wrong with one field of what somebody sent.</summary>
/// <param name="Field">JSON pointer to it, e.g. <c>/key_messages/2</c>; empty for the whole.</param>
/// <param name="Wanted">What would have been right.</param>
/// <param name="Found">What was there instead, shortened.</param>
public sealed record Fault(string Field, FaultRule Rule, string Wanted, string Found)
{
    public override string ToString() => $"{(Field.Length == 0 ? "the file" : Field)}: wanted {Wanted}, found {Found}";
}

/// <summary>The rule a field broke.</summary>
public enum FaultRule
{
    Json,
    Required,
    Type,
    Unknown,
    Duplicate,
    Length,
    Range,
    Choice,
    Characters,
    Permutation,
    Limit,
    Stale,

    /// <summary>An address nothing may be sent to.</summary>
    Address,

    /// <summary>The name of something that is not there, or is another's.</summary>
    NotFound,

    /// <summary>A file that is of another kind than wanted, or damaged.</summary>
    Media,
}
