using OmaVideo.Core.Briefs;
using OmaVideo.Core.Costs;
using OmaVideo.Core.Jobs;
using OmaVideo.Core.Rendering;

namespace OmaVideo.Http.Deliveries;

/// <summary>Everything that is known of a video and how it was made.</summary>
/// <param name="Seed">Same brief, same seed, same video.</param>
/// <param name="Take">How many times the job was made, this one included.</param>
/// <param name="Inspection">The finished video as it was measured.</param>
/// <param name="Downloads">How often each file was fetched.</param>
public sealed record MetadataAnswer(
    string Id,
    string Object,
    JobStatus Status,
    Brief Brief,
    long Seed,
    int Take,
    Preset Quality,
    CaptionStyle Captions,
    IReadOnlyList<SceneMetadataAnswer> Scenes,
    IReadOnlyList<FileMetadataAnswer> Files,
    Inspection? Inspection,
    Cost Cost,
    ProvenanceAnswer Provenance,
    IReadOnlyDictionary<string, long> Downloads,
    DateTimeOffset CreatedAt,
    DateTimeOffset UpdatedAt) : IExample<MetadataAnswer>
{
    public static MetadataAnswer Example { get; } = new(
        "01k9v3m8q2x7d4twzh", "video.metadata", JobStatus.Completed, new("The lamp", "A lamp that follows the sun.", 30, Style.Modern), 1, 1, Preset.Standard, CaptionStyle.Plain,
        [SceneMetadataAnswer.Example], [FileMetadataAnswer.Example], new(30, 900, -16.1, -1.8, []), Cost.Nothing, ProvenanceAnswer.Of(["offline-illustrator/3"]),
        new Dictionary<string, long> { ["video"] = 3 }, new(2026, 11, 21, 9, 30, 0, TimeSpan.Zero), new(2026, 11, 21, 9, 31, 12, TimeSpan.Zero));
}
