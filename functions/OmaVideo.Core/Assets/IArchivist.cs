using OmaVideo.Core.Artifacts;
using OmaVideo.Core.Workflow;

namespace OmaVideo.Core.Assets;

/// <summary>Takes in what people bring: finds out what it is and makes a clean copy of it.</summary>
public interface IArchivist
{
    /// <summary>Who takes in, with a version that changes when the copies do.</summary>
    string Maker { get; }

    /// <summary>What a file is, by what it holds: neither its name nor what was said of it counts.</summary>
    /// <exception cref="StepException">Refused: it is nothing that is taken. Invalid: it is, but damaged or too large.</exception>
    Task<Recognised> Recognise(string file, CancellationToken ct);

    /// <summary>Writes a copy to <paramref name="copy"/>, upright, in common colours, of bounded size, and without metadata.</summary>
    /// <exception cref="StepException">Invalid: it turns out to be damaged.</exception>
    Task Clean(string file, Recognised what, string copy, CancellationToken ct);

    /// <summary>Measures a clean copy.</summary>
    Task<Material> Measure(Artifact copy, AssetKind kind, CancellationToken ct);
}

/// <param name="Extension">Of its clean copy, without the dot.</param>
public sealed record Recognised(AssetKind Kind, string Extension);
