namespace OmaVideo.Core.Artifacts;

/// <summary>Keeps references to artefacts, so that what they name has to stay.</summary>
public interface IArtifactHolder
{
    /// <summary>Those of these names that something here refers to.</summary>
    Task<IReadOnlySet<string>> Held(IReadOnlySet<string> names, CancellationToken ct);
}
