using System.CommandLine;
using System.Text.Json;
using OmaVideo.Core.Briefs;
using OmaVideo.Core.Cameo;
using OmaVideo.Core.Jobs;
using OmaVideo.Core.Workflow;
using OmaVideo.Local.Engine;
using Spectre.Console;

namespace OmaVideo.Local.CommandLine;

/// <summary><c>consent</c>: who agreed to be seen, and the end of it.</summary>
internal static class ConsentCommand
{
    public static Command Create() => new("consent", "Shows who agreed to be seen, and ends it.") { List(), Revoke() };

    /// <summary>Nobody goes on with the video of somebody who does not agree any more.</summary>
    /// <exception cref="CommandException">Refused.</exception>
    public static async Task Require(Studio studio, Job job, CancellationToken ct)
    {
        if (job.Order.Visit is { } visit && await studio.Guests.Find(visit.Guest, ct) is { } guest && !guest.Agrees(studio.Clock.GetUtcNow()))
            throw new CommandException(ExitCode.Refused, $"The guest's consent has ended. `omavideo consent revoke {guest.Id}` deletes what was made under it.");
    }

    private static Command List()
    {
        var (data, json) = (CommonOptions.Data(), CommonOptions.Json());
        var command = new Command("list", "Lists the consents, the ended ones too.") { data, json };
        command.SetAction(async (parsed, ct) =>
        {
            await using var studio = Studio.Open(parsed.GetValue(data)!);
            var (now, table) = (studio.Clock.GetUtcNow(), new Table().RoundedBorder().AddColumn("Consent", id => id.NoWrap()).AddColumns("Guest", "Template", "By", "Status", "Ends"));
            await foreach (var guest in studio.Guests.List(null, null, ct))
            {
                var line = Line.Of(guest, now);
                if (parsed.GetValue(json))
                    Console.Out.WriteLine(JsonSerializer.Serialize(line, Wire.Json));
                table.AddRow(new Text(line.Id), new Text(Shown.Safely(line.UserId)), new Text(line.Template), new Text(Shown.Safely(line.By ?? "")), new Text(line.Status), new Text($"{line.EndsAt:yyyy-MM-dd}"));
            }

            if (!parsed.GetValue(json))
                AnsiConsole.Write(table);
            return ExitCode.Done;
        });
        return command;
    }

    private static Command Revoke()
    {
        var id = new Argument<string>("ID") { Description = "The consent, as `omavideo consent list` shows it" };
        var (data, json) = (CommonOptions.Data(), CommonOptions.Json());
        var command = new Command("revoke", "Ends a consent, and deletes the photo and everything made of it.") { id, data, json };
        command.SetAction(async (parsed, ct) =>
        {
            await using var studio = Studio.Open(parsed.GetValue(data)!);
            if (await studio.Guests.Find(parsed.GetValue(id)!, ct) is not { } guest)
                throw CommandException.BadInput($"There is no consent {Shown.Safely(parsed.GetValue(id)!)}. `omavideo consent list` shows those there are.");
            var ended = await Revoke(studio, guest, ct);
            Console.Out.WriteLine(parsed.GetValue(json) ? JsonSerializer.Serialize(ended, Wire.Json) : Told(guest, ended));
            return ended.IsWhole ? ExitCode.Done : ExitCode.Failed;
        });
        return command;
    }

    private static async Task<Revocation> Revoke(Studio studio, Guest guest, CancellationToken ct)
    {
        await foreach (var (job, _) in studio.ConsentDesk.With(guest, ct).Where(with => !with.Job.Status.IsFinal()))
            await End(studio, job, ct);
        return await studio.ConsentDesk.Revoke(guest, "Revoked at the command line.", studio.Clock.GetUtcNow(), ct);
    }

    /// <summary>Nobody else may be there to end it; and whoever is has the word in their inbox.</summary>
    private static async Task End(Studio studio, Job job, CancellationToken ct)
    {
        await studio.FrontDesk.Cancel(job, ConsentDesk.Revoked, ct);
        try
        {
            await studio.Runner.Run(job.Id, ct);
        }
        catch (JobBusyException)
        {
            // It is waited for when the job is removed.
        }
    }

    private static string Told(Guest guest, Revocation ended) =>
        $"The consent of {Shown.Safely(guest.UserId)} has ended. Deleted: {(ended.Photo ? "the photo and its key, " : "")}{Counted(ended.Jobs, "job")} with {Counted(ended.Videos, "video")}, and all that only they used"
        + (ended.IsWhole ? ". Nothing of them is left." : ". One is still ending; the same command again deletes the rest.");

    private static string Counted(int count, string what) => count == 1 ? $"one {what}" : $"{count} {what}s";

    /// <param name="Status">live, expired or revoked.</param>
    private sealed record Line(string Id, string Owner, string UserId, string Template, string? By, string Status, DateTimeOffset? GivenAt, DateTimeOffset? EndsAt)
    {
        public static Line Of(Guest guest, DateTimeOffset now) => new(
            guest.Id, guest.Owner, guest.UserId, guest.Template, guest.Consent?.By,
            guest.Revocation is not null ? "revoked" : guest.Agrees(now) ? "live" : "expired", guest.Consent?.At, guest.Revocation?.At ?? guest.Consent?.Until);
    }
}
