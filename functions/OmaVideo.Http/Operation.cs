using OmaVideo.Core.Briefs;

namespace OmaVideo.Http;

/// <summary>What a route takes and answers, beside what every route may answer.</summary>
/// <param name="Summary">What it does, in a few words, without a full stop.</param>
/// <param name="Answers">What it answers when all goes well, and the errors that are its own.</param>
public sealed record Operation(string Summary, params IReadOnlyList<Answer> Answers)
{
    /// <summary>What a caller's key must allow; null where nobody is asked for one.</summary>
    public Scope? Scope { get; init; } = Core.Access.Scope.Read;

    /// <summary>Reads what may stand in the query string; the same reading describes it.</summary>
    public Action<IFields>? Query { get; init; }

    /// <summary>Reads the JSON body; the same reading describes it.</summary>
    public Action<IFields>? Body { get; init; }

    /// <summary>Whether no body at all is as good as one without fields.</summary>
    public bool BodyMayBeMissing { get; init; }

    /// <summary>A body that is taken, as the document shows it: an object with the fields' names.</summary>
    public object? Example { get; init; }

    /// <summary>Whether its body is a file: by itself, or in a form as <c>file</c>.</summary>
    public bool TakesFile { get; init; }

    /// <summary>Whether it starts or spends something, so that it takes an <c>Idempotency-Key</c>.</summary>
    public bool Starts { get; init; }

    /// <summary>Whether its body shows a person, and so must not come to lie on a disk, not even while it is read.</summary>
    public bool StaysInMemory { get; init; }

    /// <summary>Which of the caller's allowances a call uses up; null for none.</summary>
    public Allowance? Uses { get; init; }

    /// <summary>Bytes a body may have; more is refused before it is read.</summary>
    public long MostBytes { get; init; } = BriefReader.MostBytes;
}

/// <summary>What a caller may do only so often a minute.</summary>
public enum Allowance
{
    /// <summary>Calls that start the making of a video.</summary>
    Generate,

    /// <summary>Calls that bring files.</summary>
    Upload,
}
