using OmaVideo.Core.Workflow;

namespace OmaVideo.Core.Cameo;

/// <summary>Makes a portrait of the photo a guest brought.</summary>
public interface IPortraitist
{
    /// <summary>Who makes it, with a version that changes when the portraits do.</summary>
    string Maker { get; }

    /// <summary>
    /// Reads a file of unknown content at <paramref name="photo"/> and writes a PNG to <paramref name="result"/>: upright,
    /// head and shoulders, at most 1024 pixels either way, in common colours, and without metadata.
    /// </summary>
    /// <exception cref="StepException">Refused: it is no picture that is taken. Invalid: it is, but damaged, too large, too small, blurred, or not of one face. In words for the guest, without the file's path.</exception>
    Task<Portrait> Normalise(string photo, string result, CancellationToken ct);
}
