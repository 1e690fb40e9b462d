namespace OmaVideo.Core.Briefs;

/// <summary>What was read, or every fault that kept it from being read; one of the two.</summary>
public sealed record Reading<T>(T? Value, IReadOnlyList<Fault> Faults)
    where T : class;
