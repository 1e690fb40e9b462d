using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;
using OmaVideo.Core.Artifacts;
using OmaVideo.Core.Briefs;
using OmaVideo.Core.Delivery;
using OmaVideo.Core.Jobs;
using OmaVideo.Core.Rendering;
using OmaVideo.Core.Scenes;
using OmaVideo.Core.Scripts;
using OmaVideo.Core.Storyboards;
using OmaVideo.Http.Policies;
using OmaVideo.Local.Engine;
using OmaVideo.Local.Server;
using OmaVideo.Local.Tests.Engine;

namespace OmaVideo.Http.Benchmarks;

/// <summary>The embedded server over a folder full of finished jobs.</summary>
internal sealed class House : IAsyncDisposable
{
    /// <summary>The endpoint that does nothing, behind the same policies as all.</summary>
    public const string Bare = "/api/v1/ping";

    private const int Plenty = int.MaxValue;
    private readonly WebApplication server;

    private House(WebApplication server) => this.server = server;

    public IPEndPoint Address => IPEndPoint.Parse(new Uri(LocalServer.AddressOf(server)).Authority);

    public static async Task<House> Open(string folder, bool forgetful)
    {
        var server = LocalServer.Build(folder, 0, services =>
        {
            services.AddSingleton(house => new StepRunner(new FakeCrew(), house.GetRequiredService<EngineOptions>(), TimeProvider.System, NullLogger<StepRunner>.Instance));
            services.AddSingleton(new LimitOptions { Generate = Plenty, Upload = Plenty, JobsADay = Plenty });
            if (forgetful)
                services.AddSingleton(new JobCache(new ForgetfulClock()));
        });
        await server.StartAsync();
        return new House(server);
    }

    /// <summary>Puts finished jobs into the folder.</summary>
    public async Task<IReadOnlyList<string>> Fill(int jobs)
    {
        var store = server.Services.GetRequiredService<IJobStore>();
        var some = Enumerable.Range(0, jobs).Select(Finished).ToList();
        await Parallel.ForEachAsync(some, new ParallelOptions { MaxDegreeOfParallelism = 16 }, async (job, ct) => await store.Add(job, ct));
        return [.. some.Select(job => job.Id)];
    }

    public async ValueTask DisposeAsync()
    {
        await server.StopAsync();
        await server.DisposeAsync();
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
            Storyboard = Storyboard.From(script, drawings, [.. drawings.Select(_ => new Still(picture, "offline/1"))]),
            Delivered = new Delivered(picture, picture, picture, picture, new Inspection(30, 900, -16, -2, [])),
        };
    }
}
