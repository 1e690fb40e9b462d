using System.Net;
using System.Net.Sockets;
using System.Reflection;
using Microsoft.DurableTask;
using Microsoft.DurableTask.Client;
using Microsoft.DurableTask.Testing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;
using OmaVideo.Core.Artifacts;
using OmaVideo.Core.Briefs;
using OmaVideo.Core.Casting;
using OmaVideo.Core.Jobs;
using OmaVideo.Core.Storyboards;
using OmaVideo.Core.Telemetry;
using OmaVideo.Core.Workflow;
using OmaVideo.Functions.Flow;

namespace OmaVideo.Functions.Tests.Flow;

/// <summary>The functions of a flow on a real Durable worker, its backend in memory, with a crew that costs nothing.</summary>
internal sealed class House : IAsyncDisposable
{
    public static readonly FlowSettings Quick = new() { ProviderPause = TimeSpan.Zero, RenderPause = TimeSpan.Zero };

    private readonly DurableTaskTestHost host;
    private readonly DurableEngine engine;
    private readonly FrontDesk desk;
    private ulong taken;

    private House(DurableTaskTestHost host, FakeCrew crew, MemoryJobStore jobs, FlowSettings settings)
    {
        (this.host, Crew, Jobs, engine) = (host, crew, jobs, new DurableEngine(settings));
        desk = new FrontDesk(Jobs, engine);
    }

    public FakeCrew Crew { get; }

    public MemoryJobStore Jobs { get; }

    public DurableTaskClient Client => host.Client;

    public DurableEngine Engine => Bound(engine);

    public FrontDesk Desk => Bound(desk);

    public static async Task<House> Open(FlowSettings? settings = null, Action<DurableTaskRegistry>? more = null)
    {
        var (crew, jobs) = (new FakeCrew(), new MemoryJobStore());
        var activities = FunctionActivity.Of(new Activities(new StepDesk(crew, jobs, DispatchProxy.Create<IArtifactUses, StandIns>(), new Absences(), new MoneySettings(), new HurriedClock(), NullLogger<StepDesk>.Instance)))
            .Concat(FunctionActivity.Of(new TellJob(new NewsDesk(jobs, new JobGauge(), NullLogger<NewsDesk>.Instance))));
        var host = await DurableTaskTestHost.StartAsync(
            registry =>
            {
                registry.AddOrchestratorFunc<Production>(VideoOrchestration.Name, (context, production) => VideoOrchestration.Run(context, production!));
                foreach (var activity in activities)
                    registry.AddActivity(activity.Name, activity);
                more?.Invoke(registry);
            },
            new DurableTaskTestHostOptions
            {
                Port = FreePort(),
                ConfigureServices = services => services.AddSingleton<DataConverter>(new MessageConverter()),
            });
        return new House(host, crew, jobs, settings ?? Quick);
    }

    public static VideoOrder Order(bool review = false) => new(new Brief("The lamp", "A lamp that follows the sun.", 15), Review: review);

    public Task<Job> Take(VideoOrder order) => Desk.Take(order, "local", DateTimeOffset.UnixEpoch, ++taken, default);

    /// <summary>A job whose storyboard waits for its review.</summary>
    public async Task<Job> TakeToReview()
    {
        var job = await Take(Order(review: true));
        await Presented(job, 1);
        return await Now(job);
    }

    public Task Presented(Job job, int revision) => Jobs.Until(job.Id, e => e.News is StoryboardPresented told && told.Board.Revision == revision);

    public async Task Say(Job job, StoryboardReview review) => Assert.Equal(DeskAnswer.Taken, await Desk.Review(await Now(job), review, DateTimeOffset.UnixEpoch, default));

    public async Task<Job> Now(Job job) => (await Jobs.Find(job.Id, default))!;

    /// <summary>The job at the end of its orchestration, which has to be a clean one.</summary>
    public async Task<Job> End(Job job)
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(30));
        var instance = await Client.WaitForInstanceCompletionAsync(job.Id, getInputsAndOutputs: true, patience.Token);
        Assert.True(instance.RuntimeStatus == OrchestrationRuntimeStatus.Completed, instance.FailureDetails?.ToString());
        return await Now(job);
    }

    public async Task<IEnumerable<JobNews>> News(Job job) => (await Jobs.Events(job.Id, 0, default)).Select(e => e.News);

    public ValueTask DisposeAsync() => host.DisposeAsync();

    /// <summary>As a function is called: with the client of that call.</summary>
    private T Bound<T>(T what)
    {
        engine.Use(Client);
        return what;
    }

    private static int FreePort()
    {
        using var any = new TcpListener(IPAddress.Loopback, 0);
        any.Start();
        return ((IPEndPoint)any.LocalEndpoint).Port;
    }
}
