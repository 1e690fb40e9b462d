using System.CommandLine;
using System.Text.Json;
using OmaVideo.Core.Briefs;
using OmaVideo.Core.Jobs;
using OmaVideo.Core.Workflow;
using Spectre.Console;

namespace OmaVideo.Local.CommandLine;

/// <summary><c>jobs</c>: every job, newest first.</summary>
internal static class JobsCommand
{
    public static Command Create()
    {
        var (data, json) = (CommonOptions.Data(), CommonOptions.Json());
        var command = new Command("jobs", "Lists the jobs, newest first.") { data, json };
        command.SetAction(async (parsed, ct) =>
        {
            await using var studio = Studio.Open(parsed.GetValue(data)!);
            var table = new Table().RoundedBorder().AddColumns("Job", "Status", "%", "Seconds", "Created", "Title");
            await foreach (var job in studio.Jobs.List(Studio.LocalOwner, Listing.All, ct))
            {
                if (parsed.GetValue(json))
                    Console.Out.WriteLine(JsonSerializer.Serialize(job, Wire.Json));
                table.AddRow(
                    new Text(job.Id),
                    new Text(JsonSerializer.SerializeToElement(job.Status, Wire.Json).GetString()!),
                    new Text($"{job.Progress.Percent}"),
                    new Text($"{job.Order.Brief.Duration}"),
                    new Text($"{job.CreatedAt.LocalDateTime:yyyy-MM-dd HH:mm}"),
                    new Text(Shown.Safely(job.Order.Brief.Title)));
            }

            if (!parsed.GetValue(json))
                AnsiConsole.Write(table);
            return ExitCode.Done;
        });
        return command;
    }
}
