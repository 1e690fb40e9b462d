using OmaVideo.Core.Exports;

namespace OmaVideo.Http.Exports;

/// <summary>A rendition that is being made.</summary>
/// <param name="Status">Always <c>making</c>: once it is made, it is sent instead.</param>
public sealed record ExportAnswer(string Object, string JobId, string Status, RenditionFormat Format, RenditionQuality Quality) : IExample<ExportAnswer>
{
    public static ExportAnswer Example { get; } = Of("01k9v3m8q2x7d4twzh", new(RenditionFormat.WebM, RenditionQuality.Medium));

    public static ExportAnswer Of(string jobId, Rendition rendition) => new("video.export", jobId, "making", rendition.Format, rendition.Quality);
}
