using OmaVideo.Core.Artifacts;
using OmaVideo.Core.Workflow;

namespace OmaVideo.Core.Rendering;

/// <summary>Makes the frames of cuts and encodes them.</summary>
public interface ICutRenderer
{
    /// <summary>Who renders, with a version that changes when the pixels do.</summary>
    string Maker { get; }

    /// <summary>Writes exactly each cut's frames to the file of the same place, as H.264 that joins with every other cut of its size and preset.</summary>
    /// <param name="cuts">At least one; all of one size and preset.</param>
    Task Render(IReadOnlyList<Cut> cuts, IReadOnlyList<string> files, CancellationToken ct);
}

/// <param name="Cuts">One for each of the reel's, in their order.</param>
public sealed record RenderedReel(IReadOnlyList<Artifact> Cuts);

/// <summary>The editor's picture: those cuts of a reel that are not there yet.</summary>
public sealed class RenderReel(ICutRenderer renderer, IArtifactStore artifacts) : IWork<Reel, RenderedReel>
{
    public async Task<RenderedReel> Do(Reel input, CancellationToken ct)
    {
        var cuts = input.Cuts.Select(cut => (Name: ArtifactName.Of("cuts", "ts", renderer.Maker, cut), Cut: cut)).ToList();
        var (missing, made) = (new Dictionary<ArtifactName, string>(), new Dictionary<ArtifactName, Artifact>());

        // Everybody takes cuts in hand in the order of their names, so that two who want the same never wait for each other.
        var wanted = new Queue<ArtifactName>(cuts.Select(cut => cut.Name).Distinct().OrderBy(name => name.Value, StringComparer.Ordinal));
        await Make();
        return new([.. cuts.Select(cut => made[cut.Name])]);

        // Each is made within the making of the one before; the innermost renders all that are not there.
        async Task Make()
        {
            if (wanted.TryDequeue(out var name))
            {
                made[name] = await artifacts.Make(name, scratch => { missing[name] = scratch.Result; return Make(); }, ct);
                if (!missing.ContainsKey(name))
                    await Make();
            }
            else if (cuts.Where(cut => missing.ContainsKey(cut.Name)).DistinctBy(cut => cut.Name).ToList() is { Count: > 0 } rest)
            {
                await renderer.Render([.. rest.Select(cut => cut.Cut)], [.. rest.Select(cut => missing[cut.Name])], ct);
            }
        }
    }
}
