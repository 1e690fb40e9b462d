using System.Text.Json;
using OmaVideo.Core.Access;
using OmaVideo.Core.Workflow;

namespace OmaVideo.Local.Stores;

/// <summary>
/// Keys as plain files, <c>keys/ID.json</c>. They are asked for with every request, so they are kept in memory for as long as
/// their folder does not change.
/// </summary>
public sealed class FileKeyStore(DataFolder data, TimeProvider clock, ILogger<FileKeyStore> log) : IKeyStore
{
    /// <summary>File systems stamp in steps: a folder that changed just now may change again under the same stamp.</summary>
    private static readonly TimeSpan StampStep = TimeSpan.FromSeconds(1);

    private volatile Ring? ring;

    public ValueTask<bool> Any(CancellationToken ct) => ValueTask.FromResult(Current().Files > 0);

    public ValueTask<ApiKey?> Find(string id, CancellationToken ct) => ValueTask.FromResult(Current().Keys.GetValueOrDefault(id));

    public Task<IReadOnlyList<ApiKey>> All(CancellationToken ct) =>
        Task.FromResult<IReadOnlyList<ApiKey>>([.. Current().Keys.Values.OrderBy(key => key.CreatedAt).ThenBy(key => key.Id, StringComparer.Ordinal)]);

    public Task Add(ApiKey key, CancellationToken ct) => Save(key, ct);

    public async Task<ApiKey?> Change(string id, Func<ApiKey, ApiKey> change, CancellationToken ct)
    {
        if (!KeyText.IsId(id) || !File.Exists(FileOf(id)))
            return null;
        using var turn = await HeldFile.Open(Path.Combine(data.Keys, $"{id}.lock"), ct);
        var key = change(Read(FileOf(id)));
        await Save(key, ct);
        return key;
    }

    private Ring Current()
    {
        var stamp = Directory.GetLastWriteTimeUtc(data.Keys);
        return ring is { IsSettled: true } known && known.Stamp == stamp ? known : ring = ReadAll(stamp);
    }

    private Ring ReadAll(DateTime stamp)
    {
        var files = Directory.GetFiles(data.Keys, "*.json");
        var keys = files.Select(TryRead).OfType<ApiKey>().ToDictionary(key => key.Id);
        return new(stamp, clock.GetUtcNow().UtcDateTime - stamp > StampStep, files.Length, keys);
    }

    /// <summary>A damaged key opens nothing, and keeps nobody else out.</summary>
    private ApiKey? TryRead(string file)
    {
        try
        {
            return Read(file);
        }
        catch (JsonException e)
        {
            log.KeyUnreadable(e, Path.GetFileName(file));
            return null;
        }
    }

    private static ApiKey Read(string file) => JsonSerializer.Deserialize<ApiKey>(File.ReadAllBytes(file), Wire.Json)!;

    private Task Save(ApiKey key, CancellationToken ct) => AtomicFile.Write(data, FileOf(key.Id), JsonSerializer.SerializeToUtf8Bytes(key, Wire.Json), ct);

    private string FileOf(string id) => Path.Combine(data.Keys, $"{id}.json");

    /// <param name="Files">How many there are, readable or not.</param>
    private sealed record Ring(DateTime Stamp, bool IsSettled, int Files, IReadOnlyDictionary<string, ApiKey> Keys);
}
