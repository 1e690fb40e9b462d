using System.Runtime.CompilerServices;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using OmaVideo.Core.Cameo;
using OmaVideo.Core.Workflow;

namespace OmaVideo.Local.Stores;

/// <summary>Guests as plain files: <c>guests/ID.json</c>, and for each user of an owner the names of theirs, <c>guests/USER/ID</c>, where USER is a hash of both.</summary>
public sealed class FileGuestStore(DataFolder data, ILogger<FileGuestStore> log) : IGuestStore
{
    private const string Extension = ".json";

    public async Task Add(Guest guest, CancellationToken ct)
    {
        var user = Directory.CreateDirectory(FolderOf(guest.Owner, guest.UserId)).FullName;
        await File.WriteAllBytesAsync(Path.Combine(user, guest.Id), [], ct);
        await Write(guest, ct);
    }

    public async Task<Guest?> Find(string id, CancellationToken ct)
    {
        try
        {
            return Guest.IsId(id) ? JsonSerializer.Deserialize<Guest>(await File.ReadAllBytesAsync(PathOf(id), ct), Wire.Json) : null;
        }
        catch (FileNotFoundException)
        {
            return null;
        }
        catch (JsonException e)
        {
            throw new IOException($"The record of guest {id} cannot be read: it is damaged, or another version wrote it.", e);
        }
    }

    public async IAsyncEnumerable<Guest> List(string? owner, string? userId, [EnumeratorCancellation] CancellationToken ct)
    {
        var found = new List<Guest>();
        foreach (var id in Ids(owner, userId))
        {
            if (await FindReadable(id, ct) is { } guest && guest.Owner == (owner ?? guest.Owner) && guest.UserId == (userId ?? guest.UserId))
                found.Add(guest);
        }

        foreach (var guest in found.OrderBy(guest => guest.CreatedAt).ThenBy(guest => guest.Id, StringComparer.Ordinal))
            yield return guest;
    }

    public async Task<Guest?> Change(string id, Func<Guest, Guest> change, CancellationToken ct)
    {
        if (await Find(id, ct) is null)
            return null;
        using var held = await HeldFile.Open(Path.Combine(data.Guests, $"{id}.lock"), ct);
        if (await Find(id, ct) is not { } guest)
            return null;
        var changed = change(guest);
        await Write(changed, ct);
        return changed;
    }

    public async Task Remove(string id, CancellationToken ct)
    {
        if (await Find(id, ct) is not { } guest)
            return;
        File.Delete(PathOf(id));
        File.Delete(Path.Combine(data.Guests, $"{id}.lock"));
        File.Delete(Path.Combine(FolderOf(guest.Owner, guest.UserId), id));
    }

    private IEnumerable<string> Ids(string? owner, string? userId)
    {
        if (owner is null || userId is null)
            return Directory.EnumerateFiles(data.Guests, $"*{Extension}").Select(path => Path.GetFileNameWithoutExtension(path)!);
        var user = FolderOf(owner, userId);
        return Directory.Exists(user) ? Directory.EnumerateFiles(user).Select(path => Path.GetFileName(path)!) : [];
    }

    private async Task<Guest?> FindReadable(string id, CancellationToken ct)
    {
        try
        {
            return await Find(id, ct);
        }
        catch (IOException e)
        {
            log.GuestUnreadable(e, id);
            return null;
        }
    }

    private Task Write(Guest guest, CancellationToken ct) => AtomicFile.Write(data, PathOf(guest.Id), JsonSerializer.SerializeToUtf8Bytes(guest, Wire.Json), ct);

    private string PathOf(string id) => Path.Combine(data.Guests, id + Extension);

    private string FolderOf(string owner, string userId) =>
        Path.Combine(data.Guests, Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{owner}\n{userId}")))[..32]);
}
