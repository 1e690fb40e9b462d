using OmaVideo.Core.Jobs;
using OmaVideo.Core.Storyboards;
using OmaVideo.Core.Workflow;

namespace OmaVideo.Local.Tests.Engine.OldJournals;

/// <summary>Where a program left a job, and what has to happen for it to be completed.</summary>
/// <param name="Name">The folder it is kept in; never changed, never given to another.</param>
/// <param name="Reach">Has a house bring a job there.</param>
/// <param name="Ask">What a person then says, where one is waited for.</param>
internal sealed record Phase(string Name, Func<House, FakeCrew, Task> Reach, Func<House, Job, Task> Ask)
{
    public static IReadOnlyList<Phase> All { get; } =
    [
        new("queued", (house, _) => house.Take(House.Order()), Nothing),
        new("drawing", (house, crew) => StopBefore("draw-scene", 2, house, crew), Nothing),
        new("reviewing", async (house, _) => await house.Run(await house.Take(House.Order(review: true))), (house, job) => house.Desk.Review(job, new(ReviewVerdict.Approve, 1), house.Clock.Time, default)),
        new("rendering", (house, crew) => StopBefore("render-reel", 1, house, crew), Nothing),
        new("asking", (house, crew) => Fail("draw-scene", StepFailure.Unaffordable, house, crew), (house, job) => house.Desk.Review(job, new(ReviewVerdict.Approve, 1, MaxCostUsd: 5), house.Clock.Time, default)),
        new("second-take", SecondTake, (house, job) => house.Desk.Render(job, new RenderWish(Preset: Core.Rendering.Preset.Draft), house.Clock.Time, default)),
        new("failed", (house, crew) => Fail("score-music", StepFailure.Invalid, house, crew), Nothing),
    ];

    private static Task Nothing(House house, Job job) => Task.CompletedTask;

    /// <summary>As when the program was killed.</summary>
    private static async Task StopBefore(string step, int time, House house, FakeCrew crew)
    {
        using var stop = new CancellationTokenSource();
        var begun = 0;
        crew.Beginning = (name, _) => name == step && ++begun == time ? stop.CancelAsync() : Task.CompletedTask;
        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () => await house.Run(await house.Take(House.Order()), stop.Token));
    }

    private static async Task Fail(string step, StepFailure why, House house, FakeCrew crew)
    {
        crew.Beginning = (name, _) => name == step ? throw new StepException(why, "Not today.") : Task.CompletedTask;
        await house.Run(await house.Take(House.Order()));
    }

    private static async Task SecondTake(House house, FakeCrew crew)
    {
        var job = await house.Run(await house.Take(House.Order()));
        await house.Desk.Render(job, new RenderWish(Preset: Core.Rendering.Preset.High), house.Clock.Time, default);
        await house.Run(job);
    }
}
