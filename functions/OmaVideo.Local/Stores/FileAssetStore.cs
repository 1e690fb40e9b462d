using System.Runtime.CompilerServices;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using OmaVideo.Core.Artifacts;
using OmaVideo.Core.Assets;
using OmaVideo.Core.Workflow;

namespace OmaVideo.Local.Stores;

/// <summary>Assets as plain files, a folder an owner: <c>assets/OWNER/ID.json</c>, where OWNER is a hash of their name.</summary>
public sealed class FileAssetStore(DataFolder data, ILogger<FileAssetStore> log) : IAssetStore, IArtifactHolder
{
    private const string Extension = ".json";

    public async Task Add(Asset asset, CancellationToken ct)
    {
        Directory.CreateDirectory(FolderOf(asset.Owner));
        await AtomicFile.Write(data, PathOf(asset.Owner, asset.Id), JsonSerializer.SerializeToUtf8Bytes(asset, Wire.Json), ct);
    }

    public async Task<Asset?> Find(string owner, string id, CancellationToken ct) =>
        AssetId.IsOne(id) ? await Read(PathOf(owner, id), ct) : null;

    public async IAsyncEnumerable<Asset> List(string owner, string? after, bool oldestFirst, [EnumeratorCancellation] CancellationToken ct)
    {
        var ids = Files(FolderOf(owner)).Select(path => Path.GetFileNameWithoutExtension(path)!).Order(StringComparer.Ordinal);
        foreach (var id in oldestFirst ? ids : ids.Reverse())
        {
            var place = after is null ? 1 : string.CompareOrdinal(id, after) * (oldestFirst ? 1 : -1);
            if (place > 0 && await Find(owner, id, ct) is { } asset)
                yield return asset;
        }
    }

    public Task<bool> Remove(string owner, string id, CancellationToken ct)
    {
        if (!AssetId.IsOne(id) || !File.Exists(PathOf(owner, id)))
            return Task.FromResult(false);
        File.Delete(PathOf(owner, id));
        return Task.FromResult(true);
    }

    public async Task<IReadOnlySet<string>> Held(IReadOnlySet<string> names, CancellationToken ct)
    {
        var held = new HashSet<string>();
        foreach (var path in Directory.EnumerateDirectories(data.Assets).SelectMany(Files))
        {
            if (await Read(path, ct) is { } asset && names.Contains(asset.Material.Content.Name))
                held.Add(asset.Material.Content.Name);
        }

        return held;
    }

    /// <summary>Null when it is not there; one damaged record keeps nobody from their other assets.</summary>
    private async Task<Asset?> Read(string path, CancellationToken ct)
    {
        try
        {
            return JsonSerializer.Deserialize<Asset>(await File.ReadAllBytesAsync(path, ct), Wire.Json);
        }
        catch (Exception e) when (e is FileNotFoundException or DirectoryNotFoundException)
        {
            return null;
        }
        catch (JsonException e)
        {
            log.AssetUnreadable(e, Path.GetFileNameWithoutExtension(path));
            return null;
        }
    }

    private static IEnumerable<string> Files(string folder) => Directory.Exists(folder) ? Directory.EnumerateFiles(folder, $"*{Extension}") : [];

    private string PathOf(string owner, string id) => Path.Combine(FolderOf(owner), id + Extension);

    private string FolderOf(string owner) => Path.Combine(data.Assets, Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(owner)))[..32]);
}
