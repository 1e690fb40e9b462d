using System.Diagnostics;
using System.Text.Json;
using OmaVideo.Core.Artifacts;
using OmaVideo.Core.Briefs;
using OmaVideo.Core.Cameo;
using OmaVideo.Core.Delivery;
using OmaVideo.Core.Jobs;
using OmaVideo.Core.Workflow;
using OmaVideo.Local.Engine;

namespace OmaVideo.Local.CommandLine;

/// <summary>Makes the videos of a list of guests: the first one alone, so that the others find what is for all, and then several at once.</summary>
internal sealed class GuestBatch(Studio studio, string folder)
{
    /// <summary>After so many photos it is told how far it is.</summary>
    private const int Told = 10;

    private readonly GuestVideos orders = new(studio);
    private readonly List<(Job Job, double Seconds)> made = [];
    private int tried;

    public async Task<int> Run(IReadOnlyList<GuestList.Row> rows, CancellationToken ct)
    {
        var (drawn, placed) = (studio.Shelf.Made("stills"), studio.Shelf.Made("cameos"));
        var jobs = new List<(GuestList.Row Row, Job Job)>();
        foreach (var (row, looked) in rows.Select((row, i) => (row, i)))
        {
            // A photo is looked at closely, and a long list of them is long work.
            if (looked % Told == 0 && rows.Count > Told)
                Console.Error.WriteLine($"Photos: {looked} of {rows.Count} looked at");
            if (await Order(row, ct) is { } job)
                jobs.Add((row, job));
        }

        foreach (var first in jobs.Take(1))
            await Make(first, jobs.Count, ct);
        var began = Stopwatch.GetTimestamp();
        await Parallel.ForEachAsync(jobs.Skip(1), new ParallelOptions { MaxDegreeOfParallelism = studio.EngineOptions.Jobs, CancellationToken = ct }, async (one, stop) => await Make(one, jobs.Count, stop));
        var others = Stopwatch.GetElapsedTime(began).TotalSeconds;

        if (made.Count > 0)
            Console.Out.WriteLine(await Figures(drawn, placed, others));
        return made.Count == rows.Count ? ExitCode.Done : ExitCode.Failed;
    }

    /// <summary>A photo that cannot be used keeps nobody else from their video.</summary>
    private async Task<Job?> Order(GuestList.Row row, CancellationToken ct)
    {
        try
        {
            return await orders.Order(row.Plan, row.UserId, row.Photo, orComposited: true, ct);
        }
        catch (CommandException e)
        {
            Console.Error.WriteLine($"Line {row.Line}, {Shown.Safely(row.UserId)}: {e.Message}");
            return null;
        }
    }

    private async Task Make((GuestList.Row Row, Job Job) one, int all, CancellationToken ct)
    {
        var began = Stopwatch.GetTimestamp();
        try
        {
            await studio.Runner.Run(one.Job.Id, ct);
        }
        catch (JobBusyException e)
        {
            Console.Error.WriteLine(e.Message);
        }

        var job = (await studio.Jobs.Find(one.Job.Id, ct))!;
        if (job.Delivered is { } delivered)
            await new OutputFile(Path.Combine(folder, $"{one.Row.UserId}.mp4")).Receive(studio, delivered, ct);
        var seconds = Stopwatch.GetElapsedTime(began).TotalSeconds;
        lock (made)
        {
            if (job.Delivered is not null)
                made.Add((job, seconds));
            Console.Out.WriteLine(FormattableString.Invariant(
                $"{++tried}/{all} {Shown.Safely(one.Row.UserId)}: {(job.Delivered is null ? Shown.Safely(job.Error?.Message ?? job.Progress.Message, 300) : $"done in {seconds:0.0} s")}"));
        }
    }

    private async Task<string> Figures(int drawn, int placed, double others)
    {
        var cuts = new List<IReadOnlyList<Artifact>>();
        foreach (var (job, _) in made)
        {
            var record = await studio.TextFiles.Read(await studio.Artifacts.Open(job.Delivered!.Provenance!, default), default);
            cuts.Add(JsonSerializer.Deserialize<ProvenanceRecord>(record, Wire.Json)!.Made.Cuts);
        }

        var figures = BatchFigures.Of(cuts);
        var ratio = made.Count > 1 ? FormattableString.Invariant($"\nThe first took {made[0].Seconds:0.0} s, each further one {others / (made.Count - 1):0.0} s: {others / (made.Count - 1) / made[0].Seconds:0.00} of it.") : "";
        return $"""

            {made.Count} videos in {folder}.
            Scenes: {studio.Shelf.Made("stills") - drawn} drawn for all, {studio.Shelf.Made("cameos") - placed} with their guest.
            Cuts: {figures.Common} for all, {figures.Personal} for one guest each; one by one it would have been {figures.OneByOne}.{ratio}
            """;
    }
}
