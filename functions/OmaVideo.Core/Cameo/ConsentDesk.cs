using OmaVideo.Core.Assets;
using OmaVideo.Core.Jobs;

namespace OmaVideo.Core.Cameo;

/// <summary>Where consents end: by whoever gave them, or by themselves. With a consent goes everything that was made under it.</summary>
public sealed class ConsentDesk(IGuestStore guests, IPortraitStore portraits, IJobStore jobs, Removal removal, AssetDesk assets)
{
    public const string Expired = "The consent's time was over.";
    public const string Revoked = "The consent was revoked.";

    /// <summary>Ends a guest's consent and deletes the photo, every job they are in with all that only it used, and the uploads with the photo. Asked for again, it deletes what is left.</summary>
    public async Task<Revocation> Revoke(Guest guest, string reason, DateTimeOffset now, CancellationToken ct)
    {
        guest = await guests.Find(guest.Id, ct) ?? guest;
        if (guest.Revocation is { IsWhole: true } before)
            return before;

        // First what keeps anything more from being made: steps ask for the consent, and for the photo.
        var ending = guest.Revocation ?? new Revocation(now, reason);
        var asset = guest.Asset;
        await guests.Change(guest.Id, there => there with { Revocation = there.Revocation ?? ending }, ct);
        ending = ending with { Photo = await portraits.Shred(guest.Id, ct) || ending.Photo };

        var whole = true;
        while (whole && await JobsOf(guest, ct).FirstOrDefaultAsync(ct) is { } job)
        {
            var last = await jobs.Find(job.Id, ct) ?? job;
            whole = await removal.Remove(last, ct);
            ending = ending with { Jobs = ending.Jobs + (whole ? 1 : 0), Videos = ending.Videos + (whole && last.Delivered is not null ? 1 : 0) };
        }

        if (asset is not null && await assets.Remove(guest.Owner, asset, ct))
            ending = ending with { Uploads = ending.Uploads + 1 };
        ending = ending with { IsWhole = whole };
        await guests.Change(guest.Id, there => whole ? there.Forgotten(ending) : there with { Revocation = ending }, ct);
        return ending;
    }

    /// <summary>Ends what has ended by itself: consents whose time is over, photos that were kept long enough, and revocations that somebody's work held up.</summary>
    public async Task<IReadOnlyList<Guest>> Sweep(DateTimeOffset now, CancellationToken ct)
    {
        var ended = new List<Guest>();
        foreach (var guest in await guests.List(null, null, ct).ToListAsync(ct))
        {
            if (guest.Revocation is { IsWhole: false } || (guest.Revocation is null && !guest.Agrees(now)))
            {
                await Revoke(guest, Expired, now, ct);
                ended.Add(guest);
            }
            else if (guest.Revocation is null && now >= guest.PhotoUntil)
            {
                await portraits.Shred(guest.Id, ct);
            }
        }

        return ended;
    }

    private IAsyncEnumerable<Job> JobsOf(Guest guest, CancellationToken ct) =>
        jobs.List(guest.Owner, Listing.All, ct).Where(job => job.Order.Visit?.Guest == guest.Id);
}
