using Microsoft.Extensions.Logging.Abstractions;
using OmaVideo.Azure.Blobs;
using OmaVideo.Azure.Jobs;
using OmaVideo.Core.Jobs;
using OmaVideo.Core.Workflow;
using OmaVideo.Tests.Contracts;

namespace OmaVideo.Azure.Tests.Jobs;

public sealed class TableJobStoreTests : JobStoreContract, IAsyncLifetime
{
    private readonly TemporaryRoom room = new();
    private StorageAccount account = null!;
    private TableJobStore store = null!;

    protected override IJobStore Store => store;

    public async Task InitializeAsync()
    {
        account = await Azurite.Account();
        store = NewStore();
    }

    [Fact]
    public async Task What_another_machine_does_to_a_job_is_seen_at_once()
    {
        var job = await Added();
        var other = NewStore();
        await other.Find(job.Id, default);
        await Store.Tell(job.Id, "a", new JobCanceled(null), Later, default);

        Assert.Equal(JobStatus.Canceled, (await other.Find(job.Id, default))!.Status);
        Assert.Equal(2, (await other.Tell(job.Id, "b", new StepsAdvanced(Phase.Drawing, 0, 1), Later, default)).Version);
    }

    [Fact]
    public async Task What_is_known_beside_a_job_goes_with_it()
    {
        var (job, downloads) = (await Added(), new TableDownloads(account));
        await Task.WhenAll(Enumerable.Range(0, 5).Select(_ => downloads.Count(job.Id, "video")));
        Assert.Equal(5, (await downloads.Of(job.Id, default))["video"]);
        await Store.Tell(job.Id, "a", new JobCanceled(null), Later, default);

        await Store.Remove(job.Id, default);

        Assert.Empty(await downloads.Of(job.Id, default));
        Assert.Empty(await Store.Events(job.Id, 0, default));
    }

    [Fact]
    public async Task A_record_larger_than_a_column_is_kept_whole()
    {
        var job = await Added();
        var reason = new string('é', 40_000);
        await Store.Tell(job.Id, "a", new JobCanceled(reason), Later, default);

        Assert.Equal(reason, (await NewStore().Find(job.Id, default))!.Error!.Message);
    }

    public Task DisposeAsync()
    {
        room.Dispose();
        return Task.CompletedTask;
    }

    private TableJobStore NewStore() => new(
        account, new BlobArtifactStore(account, room, new(Path.Combine(room.Folder, "shelf"), 1_000_000), TimeProvider.System), new JobCache(TimeProvider.System), NullLogger<TableJobStore>.Instance);
}
