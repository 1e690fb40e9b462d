using OmaVideo.Core.Briefs;
using OmaVideo.Core.Jobs;
using OmaVideo.Core.Workflow;

namespace OmaVideo.Tests.Contracts;

/// <summary>What every job store keeps to.</summary>
public abstract class JobStoreContract
{
    protected static readonly DateTimeOffset Later = new(2026, 11, 21, 11, 0, 0, TimeSpan.Zero);

    protected abstract IJobStore Store { get; }

    [Fact]
    public async Task A_job_is_found_as_it_was_added()
    {
        var job = await Added();

        Assert.Equal(job, await Store.Find(job.Id, default));
    }

    [Theory]
    [InlineData("01k9v3m8q2x7d4twzz")]
    [InlineData("../../../etc/passwd")]
    [InlineData("")]
    [InlineData("a\0b")]
    public async Task What_is_no_job_is_not_found(string id)
    {
        Assert.Null(await Store.Find(id, default));
        Assert.Empty(await Store.Events(id, 0, default));
    }

    [Fact]
    public async Task News_changes_the_record_and_becomes_an_event()
    {
        var job = await Added();
        var told = await Store.Tell(job.Id, "a", new ScriptingStarted(), Later, default);
        await Store.Tell(job.Id, "b", new StepsAdvanced(Phase.Scripting, 1, 1), Later, default);

        Assert.Equal((JobStatus.Scripting, 2, Later), (told.Status, told.Version, told.UpdatedAt));
        Assert.Equal([1, 2], (await Store.Events(job.Id, 0, default)).Select(e => e.Number));
        Assert.Equal("b", Assert.Single(await Store.Events(job.Id, 1, default)).Key);
    }

    [Fact]
    public async Task News_told_twice_is_told_once()
    {
        var job = await Added();
        await Store.Tell(job.Id, "a", new ScriptingStarted(), Later, default);
        var again = await Store.Tell(job.Id, "a", new ScriptingStarted(), Later, default);

        Assert.Equal(2, again.Version);
        Assert.Single(await Store.Events(job.Id, 0, default));
    }

    [Fact]
    public async Task News_told_by_many_at_once_is_all_heard()
    {
        var job = await Added();
        await Task.WhenAll(Enumerable.Range(0, 20).Select(i => Store.Tell(job.Id, $"{i}", new StepsAdvanced(Phase.Drawing, i, 20), Later, default)));

        Assert.Equal(21, (await Store.Find(job.Id, default))!.Version);
        Assert.Equal(Enumerable.Range(1, 20), (await Store.Events(job.Id, 0, default)).Select(e => e.Number));
    }

    [Fact]
    public async Task Jobs_are_listed_newest_first_and_only_to_their_owner()
    {
        var (first, second, other) = (await Added(0), await Added(1), await Added(2, "somebody else"));

        Assert.Equal([second.Id, first.Id], await Store.List("local", Listing.All, default).Select(job => job.Id).ToListAsync());
        Assert.Equal([other.Id], await Store.List("somebody else", Listing.All, default).Select(job => job.Id).ToListAsync());
    }

    [Fact]
    public async Task Jobs_are_listed_from_where_the_last_page_ended_in_either_order_and_by_status()
    {
        var ids = new List<string>();
        for (var i = 0; i < 70; i++)
            ids.Add((await Added(i)).Id);
        await Store.Tell(ids[3], "a", new JobCanceled(null), Later, default);

        Assert.Equal(Enumerable.Reverse(ids[..40]), await Listed(new(After: ids[40])));
        Assert.Equal(ids[41..], await Listed(new(After: ids[40], OldestFirst: true)));
        Assert.Equal([ids[3]], await Listed(new(Status: JobStatus.Canceled)));
        Assert.Equal(69, (await Listed(new(Status: JobStatus.Queued))).Count);
        Assert.Empty(await Listed(new(After: "0")));
    }

    [Fact]
    public async Task An_ended_job_is_removed_and_one_that_has_not_ended_is_not()
    {
        var (running, ended) = (await Added(), await Added(1));
        await Store.Tell(ended.Id, "a", new JobCanceled(null), Later, default);

        Assert.False(await Store.Remove(running.Id, default));
        Assert.True(await Store.Remove(ended.Id, default));
        Assert.True(await Store.Remove(ended.Id, default));
        Assert.Null(await Store.Find(ended.Id, default));
        Assert.Equal([running.Id], await Listed(Listing.All));
        await Assert.ThrowsAsync<FileNotFoundException>(() => Store.Tell(ended.Id, "b", new ScriptingStarted(), Later, default));
    }

    private async Task<List<string>> Listed(Listing listing) => await Store.List("local", listing, default).Select(job => job.Id).ToListAsync();

    protected async Task<Job> Added(int minutes = 0, string owner = "local")
    {
        var now = Later.AddMinutes(minutes - 60);
        var job = Job.Taken(JobId.At(now, 42), owner, new VideoOrder(new Brief("The lamp", "A lamp that follows the sun.", 15)), now);
        await Store.Add(job, default);
        return job;
    }
}
