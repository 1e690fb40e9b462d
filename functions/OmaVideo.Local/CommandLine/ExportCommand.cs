using System.CommandLine;
using OmaVideo.Core.Artifacts;
using OmaVideo.Core.Briefs;
using OmaVideo.Core.Exports;
using OmaVideo.Core.Jobs;
using OmaVideo.Core.Workflow;

namespace OmaVideo.Local.CommandLine;

/// <summary><c>export ID</c>: a finished video in another container or size. Asked for again, it is only copied.</summary>
internal static class ExportCommand
{
    public static Command Create()
    {
        var format = new Option<string?>("--format") { Description = "The container; unless told, as --out ends, or mp4", HelpName = "mp4|mov|webm" };
        var quality = new Option<string>("--quality") { Description = "480p, 720p or 1080p", HelpName = "low|medium|high", DefaultValueFactory = _ => "high" };
        format.AcceptOnlyFromAmong("mp4", "mov", "webm");
        quality.AcceptOnlyFromAmong("low", "medium", "high");
        var output = new Option<string?>("--out") { Description = "Where it is to lie; a name after the title, here, unless told", HelpName = "FILE" };
        var (id, data) = (CommonOptions.Id(), CommonOptions.Data());

        var command = new Command("export", "Gives a finished video in another format or size.") { id, format, quality, output, data };
        command.SetAction(async (parsed, ct) =>
        {
            var rendition = Rendition(parsed.GetValue(format), parsed.GetValue(quality)!, parsed.GetValue(output));
            await using var studio = Studio.Open(parsed.GetValue(data)!);
            var job = await studio.Job(parsed.GetValue(id)!, ct);
            Console.Out.WriteLine($"Done: {await Export(studio, job, rendition, parsed.GetValue(output), ct)}");
            return ExitCode.Done;
        });
        return command;
    }

    private static async Task<string> Export(Studio studio, Job job, Rendition rendition, string? told, CancellationToken ct)
    {
        if (job.Delivered is not { } delivered)
            throw CommandException.BadInput($"Job {job.Id} has no finished video to export: {job.Progress.Message}");

        var place = OutputFile.For(job.Order, told, rendition.Extension, told is { Length: > 0 } ? "" : $"-{rendition.ShortSide}p");
        try
        {
            var made = await studio.Attempts(Retry.Render).Make(() => ExportScreen.While(Do), Again, ct);
            OutputFile.Put(await studio.Artifacts.Open(made, ct), place.Path);
            return place.Path;
        }
        catch (StepException e)
        {
            await RequireParts();
            throw new CommandException(ExitCode.Failed, $"The video could not be exported: {Shown.Safely(e.Message, 1000)}");
        }

        async Task<Artifact> Do(IProgress<double> progress)
        {
            try
            {
                // It goes with its job, as what the server exports does.
                using (studio.Uses.By(job.Id))
                    return await studio.Export.Do(new(delivered.Video, rendition), progress, ct);
            }
            catch (Exception e) when (!ct.IsCancellationRequested)
            {
                throw Failures.Of("export", e);
            }
        }

        async Task Again(int attempt, TimeSpan pause, StepException e)
        {
            await RequireParts();
            Console.Error.WriteLine($"{Shown.Safely(e.Message, 1000)} Trying again in {pause.TotalSeconds:0} s.");
        }

        // Asked only after a failure: mostly the rendition is there, and nothing is needed to copy it.
        Task RequireParts() => CheckCommand.Require(ct, rendition.Format == RenditionFormat.WebM ? "WebM exports" : null);
    }

    private static Rendition Rendition(string? format, string quality, string? output) => new(
        Enum.Parse<RenditionFormat>(format ?? FormatOf(output), ignoreCase: true),
        Enum.Parse<RenditionQuality>(quality, ignoreCase: true));

    private static string FormatOf(string? output) => Path.GetExtension(output)?.ToLowerInvariant() switch
    {
        ".mov" => "mov",
        ".webm" => "webm",
        _ => "mp4",
    };
}
