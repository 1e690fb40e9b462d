using System.Runtime.CompilerServices;
using OmaVideo.Core.Artifacts;
using OmaVideo.Core.Assets;
using OmaVideo.Core.Jobs;

namespace OmaVideo.Core.Cameo;

/// <summary>Where consents end: by whoever gave them, or by themselves. With a consent goes everything that was made under it.</summary>
public sealed class ConsentDesk(IGuestStore guests, IPortraitStore portraits, IJobStore jobs, PhotoTraces traces, Removal removal, AssetDesk assets)
{
    public const string Expired = "The consent's time was over.";
    public const string Revoked = "The consent was revoked.";

    /// <summary>
    /// Ends a guest's consent and deletes the photo, every job they are in with all that only it used, and the uploads of the same
    /// photo with the jobs that show one. Asked for again, it deletes what is left.
    /// </summary>
    public async Task<Revocation> Revoke(Guest guest, string reason, DateTimeOffset now, CancellationToken ct)
    {
        guest = await guests.Find(guest.Id, ct) ?? guest;
        if (guest.Revocation is { IsWhole: true } before)
            return before;

        // First what keeps anything more from being made: steps ask for the consent, and for the photo.
        var ending = guest.Revocation ?? new Revocation(now, reason);
        await guests.Change(guest.Id, there => there with { Revocation = there.Revocation ?? ending }, ct);
        ending = ending with { Photo = await portraits.Shred(guest.Id, ct) || ending.Photo };

        var uploads = await traces.Uploads(guest, ct).ToListAsync(ct);
        foreach (var upload in uploads)
            ending = ending with { Uploads = ending.Uploads + (await assets.Remove(guest.Owner, upload.Id, ct) ? 1 : 0) };

        var (whole, copies) = (true, uploads.Select(upload => upload.Material.Content).ToList());
        while (whole && await With(guest, ct).ToListAsync(ct) is { Count: > 0 } jobsLeft)
        {
            foreach (var (job, shown) in jobsLeft)
            {
                var gone = await removal.Remove(job, ct);
                ending = ending with { Jobs = ending.Jobs + (gone ? 1 : 0), Videos = ending.Videos + (gone && job.Delivered is not null ? 1 : 0) };
                whole &= gone;
                copies.AddRange(shown);
            }
        }

        await assets.Forget(copies, ct);
        ending = ending with { IsWhole = whole };
        await guests.Change(guest.Id, there => whole ? there.Forgotten(ending) : there with { Revocation = ending }, ct);
        return ending;
    }

    /// <summary>The jobs that a guest's end ends: those they were invited to, and those that somebody ordered with their photo; with the copies of it in them.</summary>
    public async IAsyncEnumerable<(Job Job, IReadOnlyList<Artifact> Copies)> With(Guest guest, [EnumeratorCancellation] CancellationToken ct)
    {
        foreach (var job in await jobs.List(guest.Owner, Listing.All, ct).ToListAsync(ct))
        {
            var copies = await traces.In(job, guest, ct);
            if ((job.Order.Visit?.Guest == guest.Id || copies.Count > 0) && await jobs.Find(job.Id, ct) is { } now)
                yield return (now, copies);
        }
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
}
