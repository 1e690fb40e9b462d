using Microsoft.Extensions.Logging.Abstractions;
using OmaVideo.Core.Artifacts;
using OmaVideo.Core.Jobs;
using OmaVideo.Core.Workflow;
using OmaVideo.Local.Stores;
using OmaVideo.Media.Workbench;
using OmaVideo.Tests.Contracts;

namespace OmaVideo.Local.Tests.Stores;

public sealed class FileArtifactStoreTests : ArtifactStoreContract, IDisposable
{
    private readonly TemporaryFolder folder = new();
    private readonly ScratchFolders scratch;

    public FileArtifactStoreTests()
    {
        var data = new DataFolder(folder.Path);
        scratch = new ScratchFolders(data.Scratch);
        Store = new FileArtifactStore(data, scratch);
    }

    protected override IArtifactStore Store { get; }

    public void Dispose()
    {
        scratch.Dispose();
        folder.Dispose();
    }
}

public sealed class FileJobStoreTests : JobStoreContract, IDisposable
{
    private readonly TemporaryFolder folder = new();

    private readonly ScratchFolders scratch;

    public FileJobStoreTests()
    {
        scratch = new ScratchFolders(new DataFolder(folder.Path).Scratch);
        Store = NewStore();
    }

    protected override IJobStore Store { get; }

    [Fact]
    public async Task A_record_that_a_crash_left_behind_its_events_catches_up()
    {
        var job = await Added();
        var record = Path.Combine(folder.Path, "jobs", job.Id, "job.json");
        var before = await File.ReadAllBytesAsync(record);
        await Store.Tell(job.Id, "a", new ScriptingStarted(), Later, default);
        await File.WriteAllBytesAsync(record, before);

        var caughtUp = await NewStore().Tell(job.Id, "a", new ScriptingStarted(), Later, default);

        Assert.Equal((JobStatus.Scripting, 2), (caughtUp.Status, caughtUp.Version));
        Assert.Single(await Store.Events(job.Id, 0, default));
    }

    [Fact]
    public async Task A_failure_whose_record_was_not_written_any_more_is_known_all_the_same()
    {
        var job = await Added();
        var record = Path.Combine(folder.Path, "jobs", job.Id, "job.json");
        var before = await File.ReadAllBytesAsync(record);
        await Store.Tell(job.Id, "a", new JobFailed(StepFailure.Exhausted, "The disk is full."), Later, default);
        await File.WriteAllBytesAsync(record, before);

        Assert.Equal(JobStatus.Failed, (await NewStore().Find(job.Id, default))!.Status);
    }

    [Fact]
    public async Task A_damaged_record_is_named_and_keeps_nobody_from_the_others()
    {
        var (damaged, whole) = (await Added(), await Added(1));
        await File.WriteAllTextAsync(Path.Combine(folder.Path, "jobs", damaged.Id, "job.json"), "{\"id\":");

        var store = NewStore();
        Assert.Contains(damaged.Id, (await Assert.ThrowsAsync<DamagedFileException>(() => store.Find(damaged.Id, default))).Message);
        Assert.Equal([whole.Id], await store.List("local", Listing.All, default).Select(job => job.Id).ToListAsync());
    }

    [Fact]
    public async Task What_another_process_does_to_a_job_is_seen_at_once()
    {
        var job = await Added();
        var other = NewStore();
        await other.Find(job.Id, default);
        await Store.Tell(job.Id, "a", new ScriptingStarted(), Later, default);
        Assert.Equal(JobStatus.Scripting, (await other.Find(job.Id, default))!.Status);

        await other.Tell(job.Id, "b", new JobCanceled(null), Later, default);
        Assert.Equal((JobStatus.Canceled, 3), (await Store.Find(job.Id, default) is { } now ? (now.Status, now.Version) : default));
        Assert.Equal(3, (await Store.Tell(job.Id, "c", new ScriptingStarted(), Later, default)).Version);
    }

    [Fact]
    public async Task A_job_is_listed_where_it_has_been_seen()
    {
        for (var i = 0; i < 200; i++)
        {
            var job = await Added(i);
            var telling = Task.Run(() => Store.Tell(job.Id, "a", new JobCanceled(null), Later, default));
            while ((await Store.Find(job.Id, default))!.Status != JobStatus.Canceled)
                await Task.Yield();

            Assert.Equal(job.Id, (await Store.List("local", new(Status: JobStatus.Canceled), default).FirstAsync()).Id);
            await telling;
        }
    }

    [Fact]
    public async Task Half_an_event_does_not_count()
    {
        var job = await Added();
        await File.AppendAllTextAsync(Path.Combine(folder.Path, "jobs", job.Id, "events.jsonl"), "{\"number\":1,\"at\":");

        await Store.Tell(job.Id, "a", new ScriptingStarted(), Later, default);
        Assert.IsType<ScriptingStarted>(Assert.Single(await Store.Events(job.Id, 0, default)).News);
    }

    public void Dispose()
    {
        scratch.Dispose();
        folder.Dispose();
    }

    private FileJobStore NewStore() => new(new DataFolder(folder.Path), scratch, new JobFeed(), new JobCache(TimeProvider.System), TimeProvider.System, NullLogger<FileJobStore>.Instance);
}

public sealed class ScratchFoldersTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    [Fact]
    public void What_the_dead_left_is_swept_and_what_is_in_use_stays()
    {
        var data = new DataFolder(folder.Path);
        using var mine = new ScratchFolders(data.Scratch);
        using var others = new ScratchFolders(data.Scratch);
        var (inUse, alsoInUse) = (mine.New(), others.New());
        var dead = Directory.CreateDirectory(Path.Combine(data.Scratch, "dead")).FullName;
        File.WriteAllText(dead + ".lock", "");
        var (left, written) = (data.NewDraft(), data.NewDraft());
        File.WriteAllText(left, "half");
        using var writer = new FileStream(written, FileMode.CreateNew, FileAccess.Write, FileShare.Delete);
        var strange = Directory.CreateDirectory(Path.Combine(data.Scratch, "strange")).FullName;

        mine.Sweep();

        Assert.True(Directory.Exists(inUse));
        Assert.True(Directory.Exists(alsoInUse));
        Assert.Equal([inUse, alsoInUse], Directory.EnumerateDirectories(data.Scratch).SelectMany(Directory.EnumerateDirectories).OrderBy(f => f != inUse));
        Assert.Equal((false, true), (File.Exists(left), File.Exists(written)));
        Assert.False(Directory.Exists(dead) || Directory.Exists(strange) || File.Exists(dead + ".lock"));
    }

    public void Dispose() => folder.Dispose();
}
