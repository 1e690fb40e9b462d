namespace OmaVideo.Core.Delivery;

/// <summary>Counts how often what was made is fetched.</summary>
public interface IDownloads
{
    /// <param name="what">Letters, digits and dashes, e.g. <c>video</c> or <c>export-720p-webm</c>.</param>
    Task Count(string jobId, string what);

    /// <summary>How often each was fetched.</summary>
    Task<IReadOnlyDictionary<string, long>> Of(string jobId, CancellationToken ct);
}
