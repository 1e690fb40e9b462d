using Microsoft.Extensions.DependencyInjection;
using OmaVideo.Core.Artifacts;
using OmaVideo.Core.Briefs;
using OmaVideo.Core.Delivery;
using OmaVideo.Core.Jobs;
using OmaVideo.Core.Rendering;
using OmaVideo.Core.Scenes;
using OmaVideo.Core.Scripts;
using OmaVideo.Core.Storyboards;

namespace OmaVideo.Campaigns.Load;

/// <summary>Jobs that are long done, as a store holds them after some months.</summary>
internal static class FinishedJobs
{
    public static async Task<IReadOnlyList<string>> Fill(IServiceProvider house, int jobs)
    {
        var store = house.GetRequiredService<IJobStore>();
        var some = Enumerable.Range(0, jobs).Select(Finished).ToList();
        await Parallel.ForEachAsync(some, new ParallelOptions { MaxDegreeOfParallelism = 16 }, async (job, ct) => await store.Add(job, ct));
        return [.. some.Select(job => job.Id)];
    }

    private static Job Finished(int nth)
    {
        var at = new DateTimeOffset(2026, 11, 1, 0, 0, 0, TimeSpan.Zero).AddSeconds(nth);
        var order = new VideoOrder(new Brief("The lamp", "A lamp that follows the sun.", 30));
        var script = new Script("The lamp", [.. Enumerable.Range(1, 6).Select(i => new ScriptScene(i, SceneRole.Point, $"Sentence {i} is said.", $"a lamp, view {i}", 5))], "Buy it");
        var drawings = script.Drawings(order);
        var picture = new Artifact("stills/3f9a3f9a3f9a3f9a3f9a3f9a3f9a3f9a3f9a3f9a.png", 123_456);
        return Job.Taken(JobId.At(at, (ulong)nth), "local", order, at) with
        {
            Status = JobStatus.Completed,
            Progress = Progress.All,
            Storyboard = Storyboard.From(script, Dailies.Of(drawings, [.. drawings.Select(_ => new Still(picture, "offline/1"))])),
            Delivered = new Delivered(picture, picture, picture, picture, new Inspection(30, 900, -16, -2, [])),
        };
    }
}
