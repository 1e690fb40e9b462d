using System.CommandLine;
using OmaVideo.Core.Jobs;
using OmaVideo.Local.Engine;

namespace OmaVideo.Local.CommandLine;

/// <summary><c>resume [ID]</c>: goes on with a job, or with all that have not ended.</summary>
internal static class ResumeCommand
{
    public static Command Create()
    {
        var id = new Argument<string?>("ID") { Description = "The job; all that have not ended when left out", Arity = ArgumentArity.ZeroOrOne };
        var (output, extras, data, json) = (CommonOptions.Out(), CommonOptions.Extras(), CommonOptions.Data(), CommonOptions.Json());
        var command = new Command("resume", "Goes on with jobs that were interrupted or failed.") { id, output, extras, data, json };
        command.SetAction(async (parsed, ct) =>
        {
            await CheckCommand.Require(ct);
            await using var studio = Studio.Open(parsed.GetValue(data)!);
            var jobs = parsed.GetValue(id) is { } one
                ? [await studio.Job(one, ct)]
                : await studio.Jobs.List(Studio.LocalOwner, Listing.All, ct).Where(job => !job.Status.IsFinal()).ToListAsync(ct);
            if (jobs.Count == 0 && !parsed.GetValue(json))
                Console.Out.WriteLine("Every job has ended.");

            if (jobs.Count > 1 && parsed.GetValue(output) is not null)
                throw CommandException.BadInput($"--out: wanted for one job, found {jobs.Count}. Give the ID of the one it is meant for.");

            var worst = ExitCode.Done;
            foreach (var job in jobs)
                worst = Math.Max(worst, await Resume(studio, job, parsed.GetValue(output), parsed.GetValue(extras), parsed.GetValue(json), ct));
            return worst;
        });
        return command;
    }

    private static async Task<int> Resume(Studio studio, Job job, string? output, bool extras, bool json, CancellationToken ct)
    {
        try
        {
            return await JobScreening.Run(studio, job, OutputFile.For(job.Order, output) with { WithExtras = extras }, json, ct);
        }
        catch (JobBusyException busy)
        {
            Console.Error.WriteLine(busy.Message);
            return ExitCode.Failed;
        }
    }
}
