using System.Reflection;
using Azure;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;
using OmaVideo.Core.Artifacts;
using OmaVideo.Core.Casting;
using OmaVideo.Core.Costs;
using OmaVideo.Core.Jobs;
using OmaVideo.Core.Sound;
using OmaVideo.Core.Workflow;
using OmaVideo.Functions.Flow;

namespace OmaVideo.Functions.Tests.Flow;

public sealed class StepDeskTests
{
    private static readonly SoundMix Mix = new(15, [], new("music/1.wav", 1));

    private readonly MemoryJobStore jobs = new();
    private readonly Absences absences = new();

    [Fact]
    public async Task What_a_provider_makes_for_a_canceled_job_is_called_off()
    {
        var job = await Added();
        var (begun, duty) = (new TaskCompletionSource(), default(Duty));
        var desk = Desk(async (given, ct) =>
        {
            duty = given;
            begun.SetResult();
            await Task.Delay(Timeout.Infinite, ct);
        });
        var working = desk.Do(Steps.MixSound, Mix, job.Id, default);
        await begun.Task;
        var unwanted = duty!.Assignment.Unwanted;
        Assert.False(unwanted.IsCancellationRequested);

        await jobs.Tell(job.Id, "a", new JobCanceled(null), DateTimeOffset.UnixEpoch, default);

        Assert.Null((await working.WaitAsync(TimeSpan.FromSeconds(30))).Result);
        Assert.True(unwanted.IsCancellationRequested);
    }

    [Fact]
    public async Task A_host_that_stops_calls_nothing_off()
    {
        var job = await Added();
        var unwanted = false;
        using var stop = new CancellationTokenSource();
        var desk = Desk(async (duty, ct) =>
        {
            await stop.CancelAsync();
            unwanted = duty.Assignment.Unwanted.IsCancellationRequested;
            ct.ThrowIfCancellationRequested();
        });

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => desk.Do(Steps.MixSound, Mix, job.Id, stop.Token));
        Assert.False(unwanted);
    }

    [Theory]
    [InlineData(503)]
    [InlineData(429)]
    [InlineData(0)]
    public async Task An_account_that_does_not_answer_is_asked_again(int status)
    {
        var job = await Added();

        var outcome = await Desk((_, _) => throw new RequestFailedException(status, "Server busy.")).Do(Steps.MixSound, Mix, job.Id, default);
        Assert.Equal((StepFailure.Transient, "The cloud account does not answer."), (outcome.Failure, outcome.Message));
    }

    [Fact]
    public async Task An_account_that_refuses_is_not()
    {
        var job = await Added();

        Assert.Equal(StepFailure.Bug, (await Desk((_, _) => throw new RequestFailedException(403, "No.")).Do(Steps.MixSound, Mix, job.Id, default)).Failure);
    }

    private async Task<Job> Added()
    {
        var job = Job.Taken("01k9v3m8q2x7d4twzh", "local", House.Order(), DateTimeOffset.UnixEpoch);
        await jobs.Add(job, default);
        return job;
    }

    private StepDesk Desk(Func<Duty, CancellationToken, Task> work)
    {
        var crew = new ServiceCollection().AddScoped<Duty>().AddScoped(typeof(MixSound), scope => new Mixer(scope.GetRequiredService<Duty>(), work)).BuildServiceProvider();
        return new(crew, jobs, DispatchProxy.Create<IArtifactUses, StandIns>(), absences, new MoneySettings(), new HurriedClock(), NullLogger<StepDesk>.Instance);
    }

    private sealed class Mixer(Duty duty, Func<Duty, CancellationToken, Task> work) : IWork<SoundMix, Artifact>
    {
        public async Task<Artifact> Do(SoundMix input, CancellationToken ct)
        {
            await work(duty, ct);
            return new("sounds/1.wav", 1);
        }
    }
}
