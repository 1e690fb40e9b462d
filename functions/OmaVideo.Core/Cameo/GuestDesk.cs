using OmaVideo.Core.Access;
using OmaVideo.Core.Assets;
using OmaVideo.Core.Workflow;

namespace OmaVideo.Core.Cameo;

/// <summary>Where guests come with their photo. The same photo under the same consent is the same guest, so that what was made of it is found again.</summary>
public sealed class GuestDesk(IReception reception, IArchivist archivist, IPortraitist portraitist, IPortraitStore portraits, IGuestStore guests, Pepper pepper) : IDisposable
{
    /// <summary>The most a photo may have: 8 MB.</summary>
    public const long MostBytes = 8 * 1024 * 1024;

    /// <summary>Photos are decoded whole, so only few at a time.</summary>
    private readonly SemaphoreSlim cleaning = new(2);

    /// <summary>One at a time: who comes twice at once is one guest.</summary>
    private readonly SemaphoreSlim booking = new(1);

    /// <summary>Takes a guest in by their photo.</summary>
    /// <returns>The guest, and whether they are new; null when the photo has more than <see cref="MostBytes"/>.</returns>
    /// <exception cref="StepException">Refused, invalid or exhausted, in words for whoever brought the photo.</exception>
    public async Task<Admitted?> Admit(Stream photo, Introduction by, DateTimeOffset now, CancellationToken ct)
    {
        using var arrival = await reception.Receive(photo, MostBytes, ct);
        if (arrival is null)
            return null;
        var seal = pepper.NameOf($"photo {arrival.Hash}");
        if (await Known(seal, by, now, ct) is { } known)
            return new(known, IsNew: false);

        var result = arrival.Beside("portrait.png");
        var portrait = await Normalise(arrival.Path, result, ct);
        return await Book(by.Guest(portrait, seal, PhotoTraces.SealOf(by.Copy ?? AssetDesk.CopyOf(arrival, archivist).Value, pepper), now), async guest => await portraits.Keep(guest.Id, result, ct), by, now, ct);
    }

    /// <summary>Takes somebody in whose photo is here already, from an upload they came with before.</summary>
    /// <returns>Null when it is no longer kept.</returns>
    public async Task<Admitted?> Readmit(Guest before, Introduction by, DateTimeOffset now, CancellationToken ct)
    {
        if (before is not { Seal: { } seal, Portrait: { } portrait } || !before.Agrees(now) || now >= before.PhotoUntil)
            return null;
        if (await Known(seal, by, now, ct) is { } known)
            return new(known, IsNew: false);
        var kept = false;
        var admitted = await Book(by.Guest(portrait, seal, before.Copy, now), async guest => kept = await portraits.Copy(before.Id, guest.Id, ct), by, now, ct);
        return kept || !admitted.IsNew ? admitted : null;
    }

    /// <summary>Lets go of somebody of whom nothing was made.</summary>
    public async Task Dismiss(Guest guest, CancellationToken ct)
    {
        await portraits.Shred(guest.Id, ct);
        await guests.Remove(guest.Id, ct);
    }

    public void Dispose()
    {
        cleaning.Dispose();
        booking.Dispose();
    }

    private async Task<Portrait> Normalise(string photo, string result, CancellationToken ct)
    {
        await cleaning.WaitAsync(ct);
        try
        {
            return await portraitist.Normalise(photo, result, ct);
        }
        finally
        {
            cleaning.Release();
        }
    }

    private async Task<Admitted> Book(Guest guest, Func<Guest, Task> keep, Introduction by, DateTimeOffset now, CancellationToken ct)
    {
        await booking.WaitAsync(ct);
        try
        {
            if (await Known(guest.Seal!, by, now, ct) is { } known)
                return new(known, IsNew: false);
            // The record first: whatever is kept of somebody can be found, and deleted, by it.
            await guests.Add(guest, ct);
            await keep(guest);
            return new(guest, IsNew: true);
        }
        finally
        {
            booking.Release();
        }
    }

    private async Task<Guest?> Known(string seal, Introduction by, DateTimeOffset now, CancellationToken ct) =>
        await guests.List(by.Owner, by.UserId, ct).FirstOrDefaultAsync(guest => guest.Seal == seal && guest.Consent == by.Consent && guest.Agrees(now) && now < guest.PhotoUntil, ct);
}

/// <param name="IsNew">Whether they were taken in just now.</param>
public sealed record Admitted(Guest Guest, bool IsNew);
