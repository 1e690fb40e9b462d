using System.Security.Cryptography;
using System.Text.Json;
using OmaVideo.Core.Briefs;
using OmaVideo.Core.Cameo;
using OmaVideo.Core.Jobs;
using OmaVideo.Core.Workflow;

namespace OmaVideo.Local.CommandLine;

/// <summary>Orders guests' videos at the command line. The same order again is the same job.</summary>
internal sealed class GuestVideos(Studio studio)
{
    private Dictionary<string, Job>? known;

    /// <exception cref="CommandException">The photo cannot be used, or read.</exception>
    public async Task<Job> Order(CameoPlan plan, string userId, string photo, bool orComposited, CancellationToken ct)
    {
        var guest = await Admit(plan, userId, photo, ct);
        var order = await studio.TemplateProps.Furnish(plan.With(guest, orComposited), plan.Template, ct);
        known ??= await studio.Jobs.List(Studio.LocalOwner, Listing.All, ct)
            .Where(job => job.Order.Visit is not null && job.Status != JobStatus.Canceled && job.Error?.Kind is not ("invalid" or "refused"))
            .GroupBy(job => Key(job.Order)).ToDictionaryAsync(jobs => jobs.Key, jobs => jobs.First(), cancellationToken: ct);
        if (known.TryGetValue(Key(order), out var job))
            return job;
        return known[Key(order)] = await studio.FrontDesk.Take(order, Studio.LocalOwner, studio.Clock.GetUtcNow(), BitConverter.ToUInt64(RandomNumberGenerator.GetBytes(8)), ct);
    }

    private async Task<Guest> Admit(CameoPlan plan, string userId, string photo, CancellationToken ct)
    {
        var name = Shown.Safely(Path.GetFileName(photo), 200);
        try
        {
            await using var file = File.OpenRead(photo);
            var admitted = await studio.GuestDesk.Admit(file, new(Studio.LocalOwner, userId, plan.Consent, studio.CameoOptions.PhotoDays), studio.Clock.GetUtcNow(), ct);
            return admitted?.Guest ?? throw CommandException.BadInput($"The photo {name} has more than {GuestDesk.MostBytes / 1024 / 1024} MB.");
        }
        catch (StepException e)
        {
            throw new CommandException(e.Kind is StepFailure.Refused or StepFailure.Invalid ? ExitCode.BadInput : ExitCode.Failed, $"The photo {name} cannot be used. {e.Message}");
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            throw CommandException.BadInput($"The photo {name} cannot be read: {e.Message}");
        }
    }

    private static string Key(VideoOrder order) => JsonSerializer.Serialize(order, Wire.Json);
}
