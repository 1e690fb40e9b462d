using Azure.Data.Tables;
using OmaVideo.Azure.Tables;
using OmaVideo.Core.Cameo;
using OmaVideo.Core.Premises;

namespace OmaVideo.Azure.Cameo;

/// <summary>Guests as rows: one partition for all of them, and one for each user of an owner with the names of theirs.</summary>
public sealed class TableGuestStore(StorageAccount account, ILogger<TableGuestStore> log) : IGuestStore
{
    private const string Book = "guests";

    private readonly Table table = account.Table(TableNames.Guests);

    public async Task Add(Guest guest, CancellationToken ct)
    {
        await table.Put(new(UserOf(guest.Owner, guest.UserId), guest.Id), ct);
        await table.Put(Row.Of(Book, guest.Id, guest), ct);
    }

    public async Task<Guest?> Find(string id, CancellationToken ct) =>
        Guest.IsId(id) && await table.Find(Book, id, ct) is { } row ? row.Read<Guest>() : null;

    public async IAsyncEnumerable<Guest> List(string? owner, string? userId, [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken ct)
    {
        var rows = owner is null || userId is null
            ? table.Walk(Book, "", ct)
            : table.Walk(UserOf(owner, userId), "", ct).Select(async (TableEntity name, CancellationToken _) => await table.Find(Book, name.RowKey, ct)).OfType<TableEntity>();
        var found = await rows.Select(Read).OfType<Guest>().Where(guest => guest.Owner == (owner ?? guest.Owner) && guest.UserId == (userId ?? guest.UserId)).ToListAsync(ct);
        foreach (var guest in found.OrderBy(guest => guest.CreatedAt).ThenBy(guest => guest.Id, StringComparer.Ordinal))
            yield return guest;
    }

    public async Task<Guest?> Change(string id, Func<Guest, Guest> change, CancellationToken ct) => Guest.IsId(id)
        ? (await Race.Until(async () =>
        {
            if (await table.Find(Book, id, ct) is not { } row)
                return new Changed(null);
            var guest = change(row.Read<Guest>());
            return await table.Replace(Row.Of(Book, id, guest), row.ETag, ct) ? new Changed(guest) : null;
        }, ct)).Guest
        : null;

    public async Task Remove(string id, CancellationToken ct)
    {
        if (await Find(id, ct) is not { } guest)
            return;
        await table.Remove(Book, id, ct);
        await table.Remove(UserOf(guest.Owner, guest.UserId), id, ct);
    }

    /// <summary>One damaged record keeps nobody from the others.</summary>
    private Guest? Read(TableEntity row)
    {
        try
        {
            return row.Read<Guest>();
        }
        catch (IOException e)
        {
            log.GuestUnreadable(e, row.RowKey);
            return null;
        }
    }

    private static string UserOf(string owner, string userId) => RowKey.Of($"{owner}\n{userId}");

    private sealed record Changed(Guest? Guest);
}
