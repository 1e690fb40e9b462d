using System.Text.Json;
using OmaVideo.Core.Jobs;
using OmaVideo.Core.Storyboards;
using OmaVideo.Local.Engine;

namespace OmaVideo.Local.Tests.Engine;

public sealed class DamagedJournalTests : IDisposable
{
    private readonly TemporaryFolder folder = new();
    private readonly FakeCrew crew = new();
    private readonly TestClock clock = new();

    [Fact]
    public async Task A_line_that_was_only_half_written_does_not_count()
    {
        using var house = new House(folder.Path, crew, clock);
        var job = await house.Take(House.Order());
        using (var stop = new CancellationTokenSource())
        {
            crew.Beginning = (step, ct) => step == "narrate" ? stop.CancelAsync() : Task.CompletedTask;
            await Assert.ThrowsAnyAsync<OperationCanceledException>(() => house.Run(job, stop.Token));
        }

        var journal = Path.Combine(house.Data.Job(job.Id), "journal.jsonl");
        await File.AppendAllTextAsync(journal, """{"at":"2026-11-21T10:00:00+00:00","key":"step:score-music:0","occ""");
        crew.Beginning = (_, _) => Task.CompletedTask;

        Assert.Equal(JobStatus.Completed, (await house.Run(job)).Status);
        Assert.All(house.Journal(job), line => JsonDocument.Parse(line).RootElement.GetProperty("key"));
    }

    [Theory]
    [InlineData("this is no JSON\n")]
    [InlineData("{\"at\":\"2026-11-21T10:00:00Z\"}\n")]
    [InlineData("\0\0\0\0\n")]
    public async Task A_job_whose_journal_is_damaged_fails_with_the_reason_and_a_retry_goes_on_from_what_there_is(string damage)
    {
        using var house = new House(folder.Path, crew, clock);
        var job = await house.Run(await house.Take(House.Order(review: true)));
        var journal = Path.Combine(house.Data.Job(job.Id), "journal.jsonl");
        await File.WriteAllLinesAsync(journal, (await File.ReadAllLinesAsync(journal)).SelectMany((line, i) => i == 2 ? [damage.TrimEnd('\n'), line] : new[] { line }));
        await house.Desk.Review(job, new(ReviewVerdict.Approve, 1), clock.Time, default);

        var failed = await house.Run(job);
        Assert.Equal(JobStatus.Failed, failed.Status);
        Assert.Contains("A retry goes on", failed.Error!.Message, StringComparison.Ordinal);

        Assert.Null((await house.Desk.Retry(failed, clock.Time, default)).Fault);
        var again = await house.Run(failed);
        Assert.Equal(JobStatus.AwaitingApproval, again.Status);
        await house.Desk.Review(again, new(ReviewVerdict.Approve, 1), clock.Time, default);
        Assert.Equal(JobStatus.Completed, (await house.Run(again)).Status);
    }

    [Fact]
    public async Task A_line_that_stands_twice_in_the_journal_counts_once()
    {
        using var house = new House(folder.Path, crew, clock);
        var job = await house.Run(await house.Take(House.Order(review: true)));
        var journal = Path.Combine(house.Data.Job(job.Id), "journal.jsonl");
        await File.WriteAllLinesAsync(journal, (await File.ReadAllLinesAsync(journal)).SelectMany(line => new[] { line, line }));
        await house.Desk.Review(job, new(ReviewVerdict.Approve, 1), clock.Time, default);

        Assert.Equal(JobStatus.Completed, (await house.Run(job)).Status);
    }

    public void Dispose() => folder.Dispose();
}
