using System.CommandLine;
using OmaVideo.Local.Engine;

namespace OmaVideo.Local.CommandLine;

/// <summary><c>cancel ID</c>: ends a job, wherever it runs.</summary>
internal static class CancelCommand
{
    public static Command Create()
    {
        var (id, data) = (CommonOptions.Id(), CommonOptions.Data());
        var command = new Command("cancel", "Ends a job; what it made is kept for others.") { id, data };
        command.SetAction(async (parsed, ct) =>
        {
            await using var studio = Studio.Open(parsed.GetValue(data)!);
            var job = await studio.Job(parsed.GetValue(id)!, ct);
            var answer = await studio.FrontDesk.Cancel(job, null, ct);
            if (answer.Fault is { } fault)
                throw new CommandException(ExitCode.Refused, $"Not taken. {fault}");

            try
            {
                await studio.Runner.Run(job.Id, ct);
            }
            catch (JobBusyException)
            {
                // Whoever runs it has the word in their inbox and ends it.
            }

            Console.Out.WriteLine($"Job {job.Id} ends.");
            return ExitCode.Done;
        });
        return command;
    }
}
