using Microsoft.Extensions.Logging.Abstractions;
using OmaVideo.Core.Briefs;
using OmaVideo.Core.Jobs;
using OmaVideo.Core.Storyboards;
using OmaVideo.Core.Workflow;
using OmaVideo.Local.Engine;
using OmaVideo.Local.Stores;
using OmaVideo.Media.Workbench;

namespace OmaVideo.Local.Tests.Engine;

/// <summary>The embedded engine over real files, with a crew that costs nothing.</summary>
internal sealed class House : IDisposable
{
    private readonly StepRunner steps;
    private readonly ScratchFolders scratch;

    public House(string folder, FakeCrew crew, TestClock clock, int parallel = 4)
    {
        var options = new EngineOptions
        {
            Parallel = parallel,
            ProviderPause = TimeSpan.Zero,
            RenderPause = TimeSpan.Zero,
            CancelCheck = TimeSpan.FromMilliseconds(5),
        };
        (Data, Clock) = (new DataFolder(folder), clock);
        scratch = new ScratchFolders(Data.Scratch);
        Jobs = new FileJobStore(Data, scratch, new JobFeed(), new JobCache(TimeProvider.System), TimeProvider.System, NullLogger<FileJobStore>.Instance);
        Inbox = new SignalInbox(Data);
        steps = new StepRunner(crew, options, TimeProvider.System, NullLogger<StepRunner>.Instance);
        Runner = new JobRunner(Data, Jobs, Inbox, steps, new FileArtifactStore(Data, scratch), options, clock, NullLogger<JobRunner>.Instance);
        Desk = new FrontDesk(Jobs, new InboxEngine(Inbox));
    }

    public DataFolder Data { get; }

    public TestClock Clock { get; }

    public FileJobStore Jobs { get; }

    public SignalInbox Inbox { get; }

    public JobRunner Runner { get; }

    public FrontDesk Desk { get; }

    public static VideoOrder Order(bool review = false) => new(new Brief("The lamp", "A lamp that follows the sun.", 15), Review: review);

    public Task<Job> Take(VideoOrder order) => Desk.Take(order, "local", Clock.Time, 42, default);

    public async Task<Job> Run(Job job, CancellationToken stop = default)
    {
        await Runner.Run(job.Id, stop);
        return await Now(job);
    }

    public async Task<Job> Now(Job job) => (await Jobs.Find(job.Id, default))!;

    /// <summary>Says it to the job's inbox past the front desk, as a second click would.</summary>
    public Task Say(Job job, StoryboardReview review) => Inbox.Drop(job, Signals.StoryboardReviewed, review, default);

    public string[] Journal(Job job) => File.ReadAllLines(Path.Combine(Data.Job(job.Id), "journal.jsonl"));

    public void Dispose()
    {
        steps.Dispose();
        scratch.Dispose();
    }
}
