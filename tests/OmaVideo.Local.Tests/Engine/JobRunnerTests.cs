using System.Text.Json;
using OmaVideo.Core.Jobs;
using OmaVideo.Core.Workflow;
using OmaVideo.Local.Engine;

namespace OmaVideo.Local.Tests.Engine;

public sealed class JobRunnerTests : IDisposable
{
    private readonly TemporaryFolder folder = new();
    private readonly FakeCrew crew = new();
    private readonly TestClock clock = new();

    [Fact]
    public async Task A_brief_becomes_a_video_and_the_job_tells_its_way()
    {
        using var house = new House(folder.Path, crew, clock);
        var job = await house.Run(await house.Take(House.Order()));

        Assert.Equal((JobStatus.Completed, 100), (job.Status, job.Progress.Percent));
        Assert.NotNull(job.Delivered);
        var events = await house.Jobs.Events(job.Id, 0, default);
        Assert.Equal(Enumerable.Range(1, events.Count), events.Select(e => e.Number));
        Assert.Equal(3, events.Count(e => e.News is StepsAdvanced { Phase: Phase.Drawing, Done: > 0 }));
        Assert.Equal(["scripting_started", "drawing_started", "rendering_started", "video_completed"], events
            .Where(e => e.News is not StepsAdvanced).Select(e => JsonSerializer.SerializeToElement(e.News, Wire.Json).GetProperty("type").GetString()));
    }

    /// <summary>A copy of the data folder taken at any moment is what <c>kill -9</c> at that moment leaves behind.</summary>
    [Fact]
    public async Task Killed_at_any_moment_a_job_goes_on_ends_the_same_and_does_no_finished_step_twice()
    {
        using var moments = new TemporaryFolder();
        var taken = 0;
        using var house = new House(folder.Path, crew, clock, parallel: 1);
        var job = await house.Take(House.Order());
        clock.LookedAt = () =>
        {
            lock (moments)
                folder.CopyTo(moments.File($"{taken++:000}"));
        };
        var undisturbed = await house.Run(job);
        clock.LookedAt = () => { };

        Assert.True(taken > house.Journal(job).Length);
        for (var moment = 0; moment < taken; moment++)
        {
            var left = moments.File($"{moment:000}");
            var journal = Path.Combine(left, "jobs", job.Id, "journal.jsonl");
            var finished = Steps(File.ReadAllLines(journal)).Count();
            var second = new FakeCrew();
            using var after = new House(left, second, clock);

            var resumed = await after.Run(job);

            Assert.Equal(JsonSerializer.Serialize(undisturbed.Delivered), JsonSerializer.Serialize(resumed.Delivered));
            Assert.Equal(crew.Done.Count - finished, second.Done.Count);
            Assert.Equal(Steps(house.Journal(job)).Order(), Steps(after.Journal(job)).Order());
            Assert.Equal(JobStatus.Completed, resumed.Status);
        }
    }

    [Fact]
    public async Task What_fails_for_a_passing_reason_is_tried_five_times_more()
    {
        var attempts = 0;
        crew.Beginning = (step, _) => step == "write-script" && ++attempts <= 5 ? throw new StepException(StepFailure.Transient, "Busy.") : Task.CompletedTask;
        using var house = new House(folder.Path, crew, clock);

        Assert.Equal(JobStatus.Completed, (await house.Run(await house.Take(House.Order()))).Status);
        Assert.Equal(6, attempts);
    }

    [Fact]
    public async Task A_provider_that_is_away_is_waited_for_longer_than_any_other_failure()
    {
        var attempts = 0;
        crew.Beginning = (step, _) => step == "write-script" && ++attempts <= 6 ? throw new StepException(StepFailure.Transient, "Nobody is there.") { IsAway = true } : Task.CompletedTask;
        using var house = new House(folder.Path, crew, clock);

        Assert.Equal(JobStatus.Completed, (await house.Run(await house.Take(House.Order()))).Status);
        Assert.Equal(7, attempts);
    }

    [Theory]
    [InlineData(StepFailure.Transient, 6)]
    [InlineData(StepFailure.Refused, 1)]
    [InlineData(StepFailure.Invalid, 1)]
    [InlineData(StepFailure.Exhausted, 1)]
    public async Task A_job_that_fails_says_why_and_goes_on_from_there_when_it_is_resumed(StepFailure kind, int attempts)
    {
        var tried = 0;
        crew.Beginning = (step, _) => step == "score-music" && ++tried > 0 ? throw new StepException(kind, "No music today.") : Task.CompletedTask;
        using var house = new House(folder.Path, crew, clock);
        var job = await house.Take(House.Order());

        var failed = await house.Run(job);
        Assert.Equal((JobStatus.Failed, "No music today."), (failed.Status, failed.Error!.Message));
        Assert.Equal(attempts, tried);

        // It fails in the same way once more, and is told once more.
        Assert.Equal(JobStatus.Failed, (await house.Run(job)).Status);

        var before = crew.Done.Count;
        crew.Beginning = (_, _) => Task.CompletedTask;
        Assert.Equal(JobStatus.Completed, (await house.Run(job)).Status);
        Assert.DoesNotContain(crew.Done.Skip(before), done => done.StartsWith("draw-scene", StringComparison.Ordinal) || done.StartsWith("narrate", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Only_so_many_steps_are_under_way_at_once_and_as_many_as_may_be()
    {
        var (now, most) = (0, 0);
        var two = new TaskCompletionSource();
        crew.Beginning = async (step, ct) =>
        {
            if (step != "draw-scene")
                return;
            most = Math.Max(most, Interlocked.Increment(ref now));
            if (now == 2)
                two.TrySetResult();
            await two.Task.WaitAsync(TimeSpan.FromSeconds(30), ct);
            Interlocked.Decrement(ref now);
        };
        using var house = new House(folder.Path, crew, clock, parallel: 2);

        Assert.Equal(JobStatus.Completed, (await house.Run(await house.Take(House.Order()))).Status);
        Assert.Equal(2, most);
    }

    [Fact]
    public async Task A_branch_that_fails_ends_its_siblings()
    {
        var begun = 0;
        crew.Beginning = async (step, ct) =>
        {
            if (step != "draw-scene")
                return;
            if (Interlocked.Increment(ref begun) == 2)
                throw new StepException(StepFailure.Refused, "Not this picture.");
            await Task.Delay(Timeout.Infinite, ct);
        };
        using var house = new House(folder.Path, crew, clock, parallel: 2);

        var failed = await house.Run(await house.Take(House.Order()));

        Assert.Equal(new JobError("refused", "Not this picture."), failed.Error);
        Assert.Equal(2, begun);
    }

    [Fact]
    public async Task A_cancel_reaches_the_step_under_way_and_ends_the_job()
    {
        using var house = new House(folder.Path, crew, clock);
        var job = await house.Take(House.Order());
        crew.Beginning = async (step, ct) =>
        {
            if (step != "render-reel")
                return;
            await house.Desk.Cancel(job, null, default);
            await Task.Delay(Timeout.Infinite, ct);
        };

        Assert.Equal((JobStatus.Canceled, "canceled"), (await house.Run(job) is var ended ? ended.Status : default, ended.Error!.Kind));
        Assert.Equal(DeskVerdict.WrongTime, (await house.Desk.Cancel(ended, null, default)).Verdict);
    }

    [Fact]
    public async Task A_job_that_somebody_runs_is_not_run_by_a_second_one()
    {
        using var house = new House(folder.Path, crew, clock);
        var job = await house.Take(House.Order());
        crew.Beginning = async (step, _) =>
        {
            using var other = new House(folder.Path, new FakeCrew(), clock);
            await Assert.ThrowsAsync<JobBusyException>(() => other.Runner.Run(job.Id, default));
        };

        Assert.Equal(JobStatus.Completed, (await house.Run(job)).Status);
    }

    [Fact]
    public async Task A_fault_nobody_foresaw_fails_the_job_and_tells_nothing_internal()
    {
        crew.Beginning = (_, _) => throw new InvalidOperationException("/secret/path");
        using var house = new House(folder.Path, crew, clock);

        var failed = await house.Run(await house.Take(House.Order()));
        Assert.Equal(("bug", "An unexpected fault in 'write-script' (InvalidOperationException)."), (failed.Error!.Kind, failed.Error.Message));
    }

    public void Dispose() => folder.Dispose();

    private static IEnumerable<string> Steps(string[] journal) => journal.Select(Key).Where(key => key.StartsWith("step:", StringComparison.Ordinal));

    private static string Key(string line) => JsonDocument.Parse(line).RootElement.GetProperty("key").GetString()!;
}
