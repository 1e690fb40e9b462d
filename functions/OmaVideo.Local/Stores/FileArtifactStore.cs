using System.Collections.Concurrent;
using OmaVideo.Core.Artifacts;
using OmaVideo.Core.Workflow;
using OmaVideo.Media.Workbench;

namespace OmaVideo.Local.Stores;

/// <summary>Artefacts as plain files: <c>artifacts/stills/3f/3f9a….png</c>.</summary>
public sealed class FileArtifactStore(DataFolder data, ScratchFolders scratchFolders) : IArtifactStore, IArtifactUses
{
    private readonly ConcurrentDictionary<string, SemaphoreSlim> making = new();
    private readonly ConcurrentDictionary<string, int> made = new();
    private readonly ArtifactUses uses = new(data);

    /// <summary>How many of this kind were made here since this was opened; what was found does not count.</summary>
    public int Made(string kind) => made.GetValueOrDefault(kind);

    public Task<Artifact?> Find(ArtifactName name, CancellationToken ct)
    {
        var file = new FileInfo(PathOf(name.Value));
        if (!file.Exists)
            return Task.FromResult<Artifact?>(null);
        uses.Note(name.Value);
        return Task.FromResult<Artifact?>(new(name.Value, file.Length));
    }

    public async Task<Artifact> Make(ArtifactName name, Func<Scratch, Task> make, CancellationToken ct)
    {
        var turn = making.GetOrAdd(name.Value, _ => new SemaphoreSlim(1));
        await turn.WaitAsync(ct);
        try
        {
            return await Find(name, ct) ?? await MakeNew(name, make);
        }
        finally
        {
            turn.Release();
        }
    }

    public Task<string> Open(Artifact artifact, CancellationToken ct)
    {
        var path = PathOf(artifact.Name);
        if (!File.Exists(path))
            throw new FileNotFoundException($"The artefact {artifact.Name} is gone.", path);
        uses.Note(artifact.Name);
        return Task.FromResult(path);
    }

    public IDisposable By(string jobId) => ArtifactUses.By(jobId);

    public async Task Release(string jobId, CancellationToken ct)
    {
        foreach (var name in uses.Of(jobId))
        {
            // Whoever makes it, or looks whether it is made, waits meanwhile.
            var turn = making.GetOrAdd(name, _ => new SemaphoreSlim(1));
            await turn.WaitAsync(ct);
            try
            {
                if (uses.Drop(name, jobId))
                    File.Delete(PathOf(name));
            }
            finally
            {
                turn.Release();
            }
        }

        uses.DropList(jobId);
    }

    public async Task Remove(Artifact artifact, CancellationToken ct)
    {
        var turn = making.GetOrAdd(artifact.Name, _ => new SemaphoreSlim(1));
        await turn.WaitAsync(ct);
        try
        {
            File.Delete(PathOf(artifact.Name));
        }
        catch (DirectoryNotFoundException)
        {
            // It never was here.
        }
        finally
        {
            turn.Release();
        }
    }

    private async Task<Artifact> MakeNew(ArtifactName name, Func<Scratch, Task> make)
    {
        var folder = scratchFolders.New();
        try
        {
            var result = Path.Combine(folder, $"result{Path.GetExtension(name.Value)}");
            await make(new Scratch(folder, result));
            if (!File.Exists(result))
                throw new StepException(StepFailure.Bug, $"Nothing was made where {name.Value} should be.");

            var length = new FileInfo(result).Length;
            var path = PathOf(name.Value);
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            uses.NoteMaker(name.Value);
            AtomicFile.Place(result, path);
            made.AddOrUpdate(name.Value.Split('/')[0], 1, (_, before) => before + 1);
            return new Artifact(name.Value, length);
        }
        finally
        {
            ScratchFolders.Delete(folder);
        }
    }

    private string PathOf(string name)
    {
        var (kind, file) = (Path.GetDirectoryName(name)!, Path.GetFileName(name));
        return Path.Combine(data.Artifacts, kind, file[..2], file);
    }
}
