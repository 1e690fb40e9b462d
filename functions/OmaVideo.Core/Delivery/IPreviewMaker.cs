using OmaVideo.Core.Artifacts;

namespace OmaVideo.Core.Delivery;

/// <summary>Makes the moving picture that stands for a video.</summary>
public interface IPreviewMaker
{
    /// <summary>Who makes it, with a version that changes when it does.</summary>
    string Maker { get; }

    /// <summary>Writes an animated WebP of these moments to <paramref name="file"/>: silent, endless, at most 480 pixels a side and less than a megabyte.</summary>
    Task Animate(Artifact video, IReadOnlyList<Moment> moments, string file, CancellationToken ct);
}
