using System.Collections.Concurrent;
using Azure;
using Azure.Storage.Blobs;
using Azure.Storage.Blobs.Models;
using OmaVideo.Azure.Tables;
using OmaVideo.Core.Artifacts;
using OmaVideo.Core.Premises;
using OmaVideo.Core.Workflow;

namespace OmaVideo.Azure.Blobs;

/// <summary>
/// Artefacts as blobs, under their names. Whoever finishes one first has made it: a second one, on whichever machine, finds it
/// there. A job that uses one touches it, so that whoever throws it away at that moment notices.
/// </summary>
public sealed class BlobArtifactStore(StorageAccount account, IScratchRoom scratchRoom, ShelfOptions options, TimeProvider clock) : IArtifactStore, IArtifactUses, IArtifactHolder
{
    private readonly BlobContainerClient container = account.Container(ContainerNames.Artifacts);
    private readonly ArtifactUses uses = new(account.Table(TableNames.Uses));
    private readonly Shelf shelf = new(options, clock);
    private readonly ConcurrentDictionary<string, SemaphoreSlim> making = new();

    public async Task<Artifact?> Find(ArtifactName name, CancellationToken ct)
    {
        var blob = container.GetBlobClient(name.Value);
        if (await uses.Note(name.Value, ct) && !await Touch(blob, ct))
            return null;
        return await LengthOf(blob, ct) is { } bytes ? new(name.Value, bytes) : null;
    }

    public async Task<Artifact> Make(ArtifactName name, Func<Scratch, Task> make, CancellationToken ct)
    {
        var turn = making.GetOrAdd(name.Value, _ => new SemaphoreSlim(1));
        await turn.WaitAsync(ct);
        try
        {
            return await Find(name, ct) ?? await MakeNew(name, make, ct);
        }
        finally
        {
            turn.Release();
        }
    }

    public async Task<string> Open(Artifact artifact, CancellationToken ct)
    {
        var blob = container.GetBlobClient(artifact.Name);
        if (await uses.Note(artifact.Name, ct) && !await Touch(blob, ct))
            throw Gone(artifact);
        return shelf.Find(artifact.Name) ?? await Fetch(artifact, blob, ct);
    }

    public async Task Remove(Artifact artifact, CancellationToken ct)
    {
        shelf.Drop(artifact.Name);
        await container.GetBlobClient(artifact.Name).DeleteIfExistsAsync(cancellationToken: ct);
    }

    public IDisposable By(string jobId) => ArtifactUses.By(jobId);

    public async Task Release(string jobId, CancellationToken ct)
    {
        foreach (var name in await uses.Of(jobId, ct))
        {
            await uses.Drop(name, jobId, ct);
            await Race.Until(async () => await TryDiscard(name, ct) ? name : null, ct);
        }

        await uses.DropLines(jobId, ct);
    }

    public async Task<IReadOnlySet<string>> Held(IReadOnlySet<string> names, CancellationToken ct)
    {
        var held = new HashSet<string>();
        foreach (var name in names)
        {
            if (await uses.AnyJob(name, ct))
                held.Add(name);
        }

        return held;
    }

    /// <summary>The job will use these; they stay for it.</summary>
    internal async Task Promise(IEnumerable<string> names, string jobId, CancellationToken ct)
    {
        foreach (var name in names)
        {
            if (await uses.Note(name, jobId, ct))
                await Touch(container.GetBlobClient(name), ct);
        }
    }

    private async Task<Artifact> MakeNew(ArtifactName name, Func<Scratch, Task> make, CancellationToken ct)
    {
        var folder = scratchRoom.New();
        try
        {
            var result = Path.Combine(folder, $"result{Path.GetExtension(name.Value)}");
            await make(new Scratch(folder, result));
            if (!File.Exists(result))
                throw new StepException(StepFailure.Bug, $"Nothing was made where {name.Value} should be.");
            var artifact = new Artifact(name.Value, new FileInfo(result).Length);
            await uses.Note(name.Value, ArtifactUses.Maker, ct);
            if (!await Upload(name.Value, result, ct))
                return await Find(name, ct) ?? throw new StepException(StepFailure.Transient, "What was made was thrown away at once.");
            shelf.Place(name.Value, result);
            return artifact;
        }
        finally
        {
            scratchRoom.Clear(folder);
        }
    }

    /// <returns>False when somebody else has made it meanwhile.</returns>
    private async Task<bool> Upload(string name, string file, CancellationToken ct)
    {
        try
        {
            await container.GetBlobClient(name).UploadAsync(file, Shipping.Once(name), ct);
            return true;
        }
        catch (RequestFailedException e) when (e.Status is 409 or 412)
        {
            return false;
        }
    }

    private async Task<string> Fetch(Artifact artifact, BlobClient blob, CancellationToken ct)
    {
        try
        {
            return await shelf.Fetch(artifact.Name, artifact.Bytes, draft => blob.DownloadToAsync(draft, ct));
        }
        catch (RequestFailedException e) when (e.Status == 404)
        {
            throw Gone(artifact);
        }
    }

    /// <summary>Throws it away unless somebody uses it.</summary>
    /// <returns>False when somebody touched it just now.</returns>
    private async Task<bool> TryDiscard(string name, CancellationToken ct)
    {
        var blob = container.GetBlobClient(name);
        try
        {
            var read = (await blob.GetPropertiesAsync(cancellationToken: ct)).Value.ETag;
            if (await uses.Any(name, ct))
                return true;
            await blob.DeleteAsync(conditions: new() { IfMatch = read }, cancellationToken: ct);
            shelf.Drop(name);
            return true;
        }
        catch (RequestFailedException e) when (e.Status is 404 or 412)
        {
            return e.Status == 404;
        }
    }

    /// <returns>Whether it is there.</returns>
    private async Task<bool> Touch(BlobClient blob, CancellationToken ct)
    {
        try
        {
            await blob.SetMetadataAsync(new Dictionary<string, string> { ["used"] = $"{clock.GetUtcNow():yyyyMMddHHmmssfffffff}" }, cancellationToken: ct);
            return true;
        }
        catch (RequestFailedException e) when (e.Status == 404)
        {
            return false;
        }
    }

    private static async Task<long?> LengthOf(BlobClient blob, CancellationToken ct)
    {
        try
        {
            return (await blob.GetPropertiesAsync(cancellationToken: ct)).Value.ContentLength;
        }
        catch (RequestFailedException e) when (e.Status == 404)
        {
            return null;
        }
    }

    private static FileNotFoundException Gone(Artifact artifact) => new($"The artefact {artifact.Name} is gone.");
}
