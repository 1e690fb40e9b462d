using OmaVideo.Core.Artifacts;
using OmaVideo.Core.Jobs;
using OmaVideo.Local.Stores;

namespace OmaVideo.Local.Tests.Stores;

public sealed class FileArtifactStoreTests : ArtifactStoreContract, IDisposable
{
    private readonly TemporaryFolder folder = new();

    public FileArtifactStoreTests() => Store = new FileArtifactStore(new DataFolder(folder.Path));

    protected override IArtifactStore Store { get; }

    public void Dispose() => folder.Dispose();
}

public sealed class FileJobStoreTests : JobStoreContract, IDisposable
{
    private readonly TemporaryFolder folder = new();

    public FileJobStoreTests() => Store = NewStore();

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
    public async Task Half_an_event_does_not_count()
    {
        var job = await Added();
        await File.AppendAllTextAsync(Path.Combine(folder.Path, "jobs", job.Id, "events.jsonl"), "{\"number\":1,\"at\":");

        await Store.Tell(job.Id, "a", new ScriptingStarted(), Later, default);
        Assert.IsType<ScriptingStarted>(Assert.Single(await Store.Events(job.Id, 0, default)).News);
    }

    public void Dispose() => folder.Dispose();

    private FileJobStore NewStore() => new(new DataFolder(folder.Path), new JobFeed());
}

public sealed class ScratchFoldersTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    [Fact]
    public void What_dead_processes_left_is_swept_and_what_is_in_use_stays()
    {
        var data = new DataFolder(folder.Path);
        var mine = ScratchFolders.New(data);
        var dead = Directory.CreateDirectory(Path.Combine(data.Scratch, $"{int.MaxValue}-abc")).FullName;
        var strange = Directory.CreateDirectory(Path.Combine(data.Scratch, "strange")).FullName;

        ScratchFolders.Sweep(data);

        Assert.True(Directory.Exists(mine));
        Assert.False(Directory.Exists(dead));
        Assert.False(Directory.Exists(strange));
    }

    public void Dispose() => folder.Dispose();
}
