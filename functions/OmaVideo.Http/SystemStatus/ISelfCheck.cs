namespace OmaVideo.Http.SystemStatus;

/// <summary>Looks whether something a host needs is there.</summary>
public interface ISelfCheck
{
    /// <summary>What is looked at.</summary>
    string Name { get; }

    /// <summary>Whether no video can be made without it.</summary>
    bool Needed { get; }

    Task<Finding> Run(CancellationToken ct);
}

/// <summary>What a check found.</summary>
/// <param name="Detail">For everybody: no path, no address, no secret.</param>
/// <param name="Parts">What it consists of, where somebody has to know which part is missing.</param>
public sealed record Finding(bool Well, string Detail, IReadOnlyList<FindingPart>? Parts = null);

public sealed record FindingPart(string Name, bool Well, bool Needed, string NeededFor);
