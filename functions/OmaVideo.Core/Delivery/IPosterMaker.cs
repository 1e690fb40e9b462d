using OmaVideo.Core.Artifacts;

namespace OmaVideo.Core.Delivery;

/// <summary>Takes the picture that stands for a video.</summary>
public interface IPosterMaker
{
    string Maker { get; }

    /// <summary>Writes a JPEG of the video's size to <paramref name="file"/>.</summary>
    Task Take(Artifact video, string file, CancellationToken ct);
}
