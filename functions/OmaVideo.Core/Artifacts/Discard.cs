namespace OmaVideo.Core.Artifacts;

/// <summary>Throws away artefacts nobody refers to any more.</summary>
public sealed class Discard(IEnumerable<IArtifactHolder> holders, IArtifactStore artifacts)
{
    /// <summary>Removes those of these artefacts that no holder holds.</summary>
    public async Task Unused(IReadOnlyCollection<Artifact> candidates, CancellationToken ct)
    {
        var names = candidates.Select(candidate => candidate.Name).ToHashSet();
        foreach (var holder in holders)
            names.ExceptWith(await holder.Held(names, ct));
        foreach (var unused in candidates.Where(candidate => names.Contains(candidate.Name)))
            await artifacts.Remove(unused, ct);
    }
}
