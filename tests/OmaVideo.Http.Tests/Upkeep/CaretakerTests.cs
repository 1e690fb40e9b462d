using Microsoft.Extensions.DependencyInjection;
using OmaVideo.Core.Artifacts;
using OmaVideo.Core.Briefs;
using OmaVideo.Core.Jobs;
using OmaVideo.Core.Upkeep;
using OmaVideo.Http.Upkeep;

namespace OmaVideo.Http.Tests.Upkeep;

public sealed class CaretakerTests(Api api) : IClassFixture<Api>
{
    [Fact]
    public async Task A_round_through_the_house_removes_what_is_over_and_nothing_else()
    {
        var (old, waiting) = (await api.Waiting(), await api.Waiting());
        await Store.Tell(old, "end", new JobCanceled(null), DateTimeOffset.UtcNow, default);
        var later = new Later(TimeSpan.FromDays(3));
        var keeping = new Retention(Get<IJobRegister>(), Store, Get<IArtifactUses>(), Get<IEngineRoom>(), TimeSpan.FromDays(2));
        var caretaker = ActivatorUtilities.CreateInstance<Caretaker>(api.Services, keeping, later);

        await caretaker.SweepStuckJobs(default);
        await caretaker.SweepOldJobs(default);
        await caretaker.BeginDay(default);
        await caretaker.CheckCatalogue();

        Assert.Null(await Store.Find(old, default));
        Assert.Equal(JobStatus.AwaitingApproval, (await Store.Find(waiting, default))!.Status);
    }

    [Fact]
    public async Task Jobs_that_do_not_move_are_set_going_again()
    {
        var waiting = await api.Waiting();
        var caretaker = ActivatorUtilities.CreateInstance<StuckJobs>(api.Services);

        Assert.True((await caretaker.Sweep(DateTimeOffset.UtcNow.AddDays(7).AddHours(3), default)).Revived > 0);
        Assert.False((await Store.Find(waiting, default))!.Status.IsFinal());
    }

    [Fact]
    public async Task A_job_that_was_switched_off_with_the_house_for_days_is_not_given_up()
    {
        var queued = Job.Taken(JobId.At(DateTimeOffset.UtcNow, 7), "local", new VideoOrder(new Brief("The lamp", "A lamp that follows the sun.", 15)), DateTimeOffset.UtcNow.AddDays(-3));
        await Store.Add(queued, default);

        Assert.Equal(0, (await ActivatorUtilities.CreateInstance<StuckJobs>(api.Services).Sweep(DateTimeOffset.UtcNow, default)).Failed);
    }

    private IJobStore Store => Get<IJobStore>();

    private T Get<T>()
        where T : notnull => api.Services.GetRequiredService<T>();

    private sealed class Later(TimeSpan by) : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => System.GetUtcNow() + by;
    }
}
