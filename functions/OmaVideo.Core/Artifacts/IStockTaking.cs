namespace OmaVideo.Core.Artifacts;

/// <summary>Counts what a host keeps.</summary>
public interface IStockTaking
{
    /// <summary>In the order of their kinds.</summary>
    Task<IReadOnlyList<Stock>> Count(CancellationToken ct);
}

/// <param name="Kind">E.g. <c>artifacts/masters</c>, <c>jobs</c>.</param>
/// <param name="Count">Files.</param>
public sealed record Stock(string Kind, long Count, long Bytes);
