using OmaVideo.Core.Artifacts;
using OmaVideo.Core.Rendering;

namespace OmaVideo.Core.Delivery;

/// <summary>What a person gets. What may be null was not yet made when an older video was.</summary>
/// <param name="Captions">SubRip.</param>
/// <param name="WebCaptions">WebVTT.</param>
/// <param name="Preview">The best moments, as an animated WebP.</param>
/// <param name="Sprites">Small pictures of the whole video on a JPEG sheet.</param>
/// <param name="SpriteTrack">WebVTT that says where on the sheet a moment is; it calls the sheet <see cref="SpriteSheet.Name"/>.</param>
/// <param name="Chapters">WebVTT.</param>
/// <param name="Provenance">A <see cref="ProvenanceRecord"/> as JSON.</param>
public sealed record Delivered(
    Artifact Video,
    Artifact Poster,
    Artifact Captions,
    Artifact WebCaptions,
    Inspection Inspection,
    Artifact? Preview = null,
    Artifact? Sprites = null,
    Artifact? SpriteTrack = null,
    Artifact? Chapters = null,
    Artifact? Provenance = null);
