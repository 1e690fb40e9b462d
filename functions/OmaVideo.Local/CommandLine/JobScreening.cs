using OmaVideo.Core.Jobs;

namespace OmaVideo.Local.CommandLine;

/// <summary>Runs a job while somebody watches, and says where it came to rest.</summary>
internal static class JobScreening
{
    public static async Task<int> Run(Studio studio, Job job, OutputFile place, bool json, CancellationToken ct)
    {
        await ConsentCommand.Require(studio, job, ct);
        IScreen screen = json ? new JsonScreen() : Spectre.Console.AnsiConsole.Profile.Capabilities.Interactive && !Console.IsOutputRedirected ? new BarScreen() : new LineScreen();
        screen.Begin(job);
        void Show(Job now, JobEvent what) => screen.Show(now, what);
        studio.Feed.Happened += Show;
        try
        {
            await screen.While(() => studio.Runner.Run(job.Id, ct));
        }
        catch (OperationCanceledException) when (ct.IsCancellationRequested)
        {
            screen.Interrupted(job);
            return ExitCode.Interrupted;
        }
        finally
        {
            studio.Feed.Happened -= Show;
        }

        job = (await studio.Jobs.Find(job.Id, CancellationToken.None))!;
        if (job.Delivered is { } delivered)
            await place.Receive(studio, delivered, ct);
        var sheet = job is { Status: JobStatus.AwaitingApproval, ContactSheet: { } drawn } ? await studio.Artifacts.Open(drawn, ct) : null;
        screen.End(job, place, sheet);
        return ExitCode.Of(job);
    }
}
