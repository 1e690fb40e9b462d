using OmaVideo.Core.Jobs;
using OmaVideo.Core.Storyboards;
using OmaVideo.Core.Workflow;

namespace OmaVideo.Local.Tests.Engine;

public sealed class BudgetTests : IDisposable
{
    private readonly TemporaryFolder folder = new();
    private readonly TestClock clock = new();
    private readonly FakeCrew crew = new();
    private bool enough;

    public BudgetTests() => crew.Beginning = (step, _) => step == "draw-scene" && !enough
        ? throw new StepException(StepFailure.Unaffordable, "The budget for this video is $0.10.")
        : Task.CompletedTask;

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task A_job_that_runs_into_its_budget_waits_and_goes_on_when_it_is_raised()
    {
        using var house = new House(folder.Path, crew, clock);
        var waiting = await house.Run(await house.Take(House.Order()));
        Assert.Equal((JobStatus.AwaitingApproval, "The budget for this video is $0.10."), (waiting.Status, waiting.Question?.Reason));

        enough = true;
        Assert.Null((await house.Desk.Review(waiting, Raise(5), clock.Time, default)).Fault);
        var made = await house.Run(waiting);

        Assert.Equal((JobStatus.Completed, 5m, null), (made.Status, made.Terms.BudgetUsd, made.Question));
        Assert.Single(crew.Done, done => done.StartsWith("write-script", StringComparison.Ordinal));
    }

    [Fact]
    public async Task What_is_paid_for_after_a_raise_is_not_paid_for_again_by_a_later_run()
    {
        using var house = new House(folder.Path, crew, clock);
        var waiting = await house.Run(await house.Take(House.Order(review: true)));
        enough = true;
        await house.Desk.Review(waiting, Raise(5), clock.Time, default);
        var reviewed = await house.Run(waiting);
        var drawn = crew.Done.Count(done => done.StartsWith("draw-scene", StringComparison.Ordinal));

        using var restarted = new House(folder.Path, crew, clock);
        await restarted.Desk.Review(reviewed, new(ReviewVerdict.Approve, reviewed.Storyboard!.Revision), clock.Time, default);

        Assert.Equal(JobStatus.Completed, (await restarted.Run(reviewed)).Status);
        Assert.Equal(drawn, crew.Done.Count(done => done.StartsWith("draw-scene", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task A_raise_that_is_none_and_a_review_of_nothing_are_not_taken()
    {
        using var house = new House(folder.Path, crew, clock);
        var waiting = await house.Run(await house.Take(House.Order()));
        await house.Desk.Review(waiting, Raise(1), clock.Time, default);
        waiting = await house.Run(waiting);

        Assert.Equal(DeskVerdict.TooDear, (await house.Desk.Review(waiting, Raise(1), clock.Time, default)).Verdict);
        Assert.Equal(DeskVerdict.WrongTime, (await house.Desk.Review(waiting, new(ReviewVerdict.Reorder, 1, Order: [1, 2, 3]), clock.Time, default)).Verdict);
    }

    [Fact]
    public async Task Of_two_who_raise_it_at_once_each_is_told_whether_theirs_holds()
    {
        using var house = new House(folder.Path, crew, clock);
        var waiting = await house.Run(await house.Take(House.Order()));

        var answers = new List<DeskVerdict>();
        foreach (var usd in new[] { 5m, 2m, 5m })
            answers.Add((await house.Desk.Review(waiting, Raise(usd), clock.Time, default)).Verdict);

        Assert.Equal([DeskVerdict.Taken, DeskVerdict.WrongTime, DeskVerdict.Taken], answers);
        Assert.Equal(5, (await house.Now(waiting)).Terms.BudgetUsd);
    }

    [Fact]
    public async Task What_is_said_late_to_one_question_is_no_answer_to_the_next()
    {
        using var house = new House(folder.Path, crew, clock);
        var waiting = await house.Run(await house.Take(House.Order()));
        var late = await house.Jobs.Tell(waiting.Id, "a late bill", new MoneyMoved(0, 0.01m), clock.Time, default);
        await house.Desk.Review(waiting, Raise(1), clock.Time, default);
        clock.Time += TimeSpan.FromMinutes(1);
        var again = await house.Run(waiting);

        Assert.Equal(DeskVerdict.WrongTime, (await house.Desk.Review(late, Raise(0.9m), clock.Time, default)).Verdict);

        var now = await house.Now(waiting);
        Assert.Equal((again.Question, again.ExpiresAt, 1m), (now.Question, now.ExpiresAt, now.Terms.BudgetUsd));
        enough = true;
        Assert.Null((await house.Desk.Review(again, Raise(5), clock.Time, default)).Fault);
        Assert.Equal(JobStatus.Completed, (await house.Run(waiting)).Status);
    }

    [Fact]
    public async Task Killed_between_the_raise_and_the_word_to_the_engine_it_goes_on_when_the_raise_is_said_again()
    {
        using var house = new House(folder.Path, crew, clock);
        var waiting = await house.Run(await house.Take(House.Order()));
        var raised = await house.Jobs.Tell(waiting.Id, "raised", new ConsentGiven(5, waiting.ExpiresAt), clock.Time, default);
        enough = true;
        raised = await house.Run(raised);

        Assert.Null((await house.Desk.Review(raised, Raise(5), clock.Time, default)).Fault);
        Assert.Equal(JobStatus.Completed, (await house.Run(raised)).Status);
        Assert.Equal(DeskVerdict.WrongTime, (await house.Desk.Review(await house.Now(raised), Raise(5), clock.Time, default)).Verdict);
    }

    [Fact]
    public async Task A_job_whose_budget_nobody_raises_fails_with_the_reason()
    {
        using var house = new House(folder.Path, crew, clock);
        var waiting = await house.Run(await house.Take(House.Order()));
        clock.Time = waiting.ExpiresAt!.Value;

        var failed = await house.Run(waiting);

        Assert.Equal((JobStatus.Failed, "The budget for this video is $0.10."), (failed.Status, failed.Error?.Message));
    }

    [Fact]
    public async Task What_an_approval_allows_is_the_budget_from_then_on()
    {
        enough = true;
        using var house = new House(folder.Path, crew, clock);
        var presented = await house.Run(await house.Take(House.Order(review: true)));

        Assert.Null((await house.Desk.Review(presented, new(ReviewVerdict.Approve, 1, MaxCostUsd: 0.2m), clock.Time, default)).Fault);

        var made = await house.Run(presented);
        Assert.Equal((JobStatus.Completed, 0.2m), (made.Status, made.Terms.BudgetUsd));
        Assert.Null((await house.Desk.Render(made, new RenderWish(MaxCostUsd: 0.3m), clock.Time, default)).Fault);
        Assert.Equal(0.3m, (await house.Now(made)).Terms.BudgetUsd);
    }

    [Fact]
    public async Task Less_than_is_spent_already_is_not_allowed()
    {
        enough = true;
        using var house = new House(folder.Path, crew, clock);
        var presented = await house.Run(await house.Take(House.Order(review: true)));
        presented = await house.Jobs.Tell(presented.Id, "spent", new MoneyMoved(0, 1.5m), clock.Time, default);

        Assert.Equal(DeskVerdict.TooDear, (await house.Desk.Review(presented, new(ReviewVerdict.Approve, 1, MaxCostUsd: 1), clock.Time, default)).Verdict);
        Assert.Equal(DeskVerdict.TooDear, (await house.Desk.Render(presented, new RenderWish(MaxCostUsd: 1), clock.Time, default)).Verdict);
    }

    [Fact]
    public async Task A_job_that_waits_for_money_goes_on_by_a_render_too()
    {
        using var house = new House(folder.Path, crew, clock);
        var waiting = await house.Run(await house.Take(House.Order()));
        enough = true;

        Assert.Equal(DeskVerdict.WrongTime, (await house.Desk.Render(waiting, new RenderWish(), clock.Time, default)).Verdict);
        Assert.Null((await house.Desk.Render(waiting, new RenderWish(MaxCostUsd: 5), clock.Time, default)).Fault);
        Assert.Equal(JobStatus.Completed, (await house.Run(waiting)).Status);
    }

    private static StoryboardReview Raise(decimal usd) => new(ReviewVerdict.Approve, 1, MaxCostUsd: usd);
}
