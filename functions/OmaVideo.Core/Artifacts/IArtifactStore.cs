namespace OmaVideo.Core.Artifacts;

/// <summary>Where everything made is kept. An artefact is there whole or not at all.</summary>
public interface IArtifactStore
{
    Task<Artifact?> Find(ArtifactName name, CancellationToken ct);

    /// <summary>
    /// Finds the artefact, or has it made: <paramref name="make"/> gets an empty private folder and the path in it
    /// where its result is to be. Two callers at once make it once. The folder is gone afterwards, whatever happens.
    /// </summary>
    /// <exception cref="Workflow.StepException">Exhausted, when there is no room to keep it.</exception>
    Task<Artifact> Make(ArtifactName name, Func<Scratch, Task> make, CancellationToken ct);

    /// <summary>A path on this machine where the artefact can be read until the process ends.</summary>
    /// <exception cref="FileNotFoundException">It is not there (any more).</exception>
    Task<string> Open(Artifact artifact, CancellationToken ct);

    /// <summary>Removes the artefact, if it is there. Whoever reads it at the moment reads on.</summary>
    Task Remove(Artifact artifact, CancellationToken ct);
}

/// <summary>An empty private folder, and the path in it where the result is to be.</summary>
public sealed record Scratch(string Folder, string Result)
{
    /// <summary>The path of a further file in the folder.</summary>
    public string File(string name) => Path.Combine(Folder, name);
}
