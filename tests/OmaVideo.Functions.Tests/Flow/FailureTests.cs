using System.Collections.Concurrent;
using System.Diagnostics;
using OmaVideo.Core.Jobs;
using OmaVideo.Core.Workflow;

namespace OmaVideo.Functions.Tests.Flow;

public class FailureTests
{
    [Fact]
    public async Task A_passing_failure_is_tried_again_until_it_has_passed()
    {
        await using var house = await House.Open();
        var attempts = Failing(house, StepNames.ScoreMusic, times: Retry.Provider.Times, new StepException(StepFailure.Transient, "Too many requests."));

        var job = await house.End(await house.Take(House.Order()));

        Assert.Equal(JobStatus.Completed, job.Status);
        Assert.Equal(Retry.Provider.Times + 1, attempts());
    }

    [Theory]
    [InlineData(StepNames.ScoreMusic, 6)]
    [InlineData(StepNames.MixSound, 3)]
    public async Task A_passing_failure_that_does_not_pass_ends_the_job_with_its_own_words(string step, int wanted)
    {
        await using var house = await House.Open();
        var attempts = Failing(house, step, int.MaxValue, new StepException(StepFailure.Transient, "Too many\n\"requests\": 5."));

        var job = await house.End(await house.Take(House.Order()));

        Assert.Equal(JobStatus.Failed, job.Status);
        Assert.Equal(new JobError("transient", "Too many\n\"requests\": 5."), job.Error);
        Assert.Equal(wanted, attempts());
    }

    [Fact]
    public async Task A_provider_that_is_away_is_waited_for_longer_than_any_other_failure()
    {
        await using var house = await House.Open();
        var attempts = Failing(house, StepNames.ScoreMusic, times: Retry.Provider.TimesAway, new StepException(StepFailure.Transient, "Service unavailable.") { IsAway = true });

        var job = await house.End(await house.Take(House.Order()));

        Assert.Equal(JobStatus.Completed, job.Status);
        Assert.Equal(Retry.Provider.TimesAway + 1, attempts());
    }

    [Fact]
    public async Task A_provider_is_left_alone_for_as_long_as_it_asks()
    {
        await using var house = await House.Open();
        var (attempts, pause) = (new ConcurrentQueue<long>(), TimeSpan.FromSeconds(2));
        house.Crew.Beginning = (step, _) =>
        {
            if (step != StepNames.ScoreMusic)
                return Task.CompletedTask;
            attempts.Enqueue(Stopwatch.GetTimestamp());
            return attempts.Count == 1 ? throw new StepException(StepFailure.Transient, "Too many requests.") { IsAway = true, Pause = pause } : Task.CompletedTask;
        };

        Assert.Equal(JobStatus.Completed, (await house.End(await house.Take(House.Order()))).Status);
        Assert.InRange(Stopwatch.GetElapsedTime(attempts.First(), attempts.Last()), pause, TimeSpan.FromMinutes(1));
    }

    [Theory]
    [InlineData(StepFailure.Refused, "refused")]
    [InlineData(StepFailure.Invalid, "invalid")]
    [InlineData(StepFailure.Exhausted, "exhausted")]
    [InlineData(StepFailure.Bug, "bug")]
    public async Task A_final_failure_is_not_tried_again(StepFailure kind, string name)
    {
        await using var house = await House.Open();
        var attempts = Failing(house, StepNames.DrawScene, int.MaxValue, new StepException(kind, "No."));

        var job = await house.End(await house.Take(House.Order()));

        Assert.Equal(new JobError(name, "No."), job.Error);
        Assert.InRange(attempts(), 1, 3); // Each of the three scenes at most once.
    }

    [Fact]
    public async Task What_nobody_expected_ends_the_job_without_telling_its_inside()
    {
        await using var house = await House.Open();
        var attempts = Failing(house, StepNames.Assemble, int.MaxValue, new InvalidOperationException("connection string: secret"));

        var job = await house.End(await house.Take(House.Order()));

        Assert.Equal("bug", job.Error!.Kind);
        Assert.DoesNotContain("secret", job.Error.Message, StringComparison.Ordinal);
        Assert.Equal(1, attempts());
    }

    [Fact]
    public async Task After_one_scene_has_failed_no_further_one_is_begun()
    {
        await using var house = await House.Open(House.Quick with { AtOnce = 1 });
        var attempts = Failing(house, StepNames.DrawScene, int.MaxValue, new StepException(StepFailure.Refused, "No."));

        await house.End(await house.Take(House.Order()));

        Assert.Equal(1, attempts());
    }

    [Fact]
    public async Task After_one_scene_has_failed_for_good_no_other_is_tried_again()
    {
        await using var house = await House.Open(House.Quick with { AtOnce = 2, ProviderPause = TimeSpan.FromHours(1) });
        var (attempts, waits) = (0, new TaskCompletionSource());
        house.Crew.Beginning = async (step, _) =>
        {
            if (step != StepNames.DrawScene)
                return;
            if (Interlocked.Increment(ref attempts) == 1)
            {
                waits.SetResult();
                throw new StepException(StepFailure.Transient, "Too many requests.");
            }

            await waits.Task;
            throw new StepException(StepFailure.Refused, "No.");
        };

        var job = await house.End(await house.Take(House.Order()));

        Assert.Equal(new JobError("refused", "No."), job.Error);
        Assert.Equal(2, attempts);
    }

    /// <returns>How often the step was begun.</returns>
    private static Func<int> Failing(House house, string failing, int times, Exception failure)
    {
        var attempts = 0;
        house.Crew.Beginning = (step, _) => step == failing && Interlocked.Increment(ref attempts) <= times ? throw failure : Task.CompletedTask;
        return () => attempts;
    }
}
