using OmaVideo.Core.Jobs;
using OmaVideo.Core.Storyboards;
using OmaVideo.Core.Workflow;

namespace OmaVideo.Local.Tests.Engine;

public sealed class RecastingTests : IDisposable
{
    private const string Dearer = "The model old is not served any more; new would take its place. It takes about $0.05 instead of $0.003 for a picture.";

    private readonly TemporaryFolder folder = new();
    private readonly TestClock clock = new();
    private readonly FakeCrew crew = new();
    private int gone = 1;

    public RecastingTests() => crew.Beginning = (step, _) => step == StepNames.DrawScene && Interlocked.Decrement(ref gone) >= 0 ? throw StepException.ModelGone("old") : Task.CompletedTask;

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task Where_the_next_model_is_no_dearer_nobody_is_asked()
    {
        using var house = new House(folder.Path, crew, clock);

        var made = await house.Run(await house.Take(House.Order()));

        Assert.Equal(JobStatus.Completed, made.Status);
        Assert.Single(crew.Done, done => done.StartsWith("recast", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Where_it_is_dearer_the_job_waits_until_somebody_agrees()
    {
        crew.Recasting = _ => new(Dearer);
        using var house = new House(folder.Path, crew, clock);
        var waiting = await house.Run(await house.Take(House.Order()));
        Assert.Equal((JobStatus.AwaitingApproval, new Question(QuestionKind.Recasting, Dearer), Dearer), (waiting.Status, waiting.Question, waiting.Progress.Message));

        Assert.Null((await house.Desk.Review(waiting, new(ReviewVerdict.Approve, 1), clock.Time, default)).Fault);
        var agreed = await house.Now(waiting);
        Assert.Equal((JobStatus.Drawing, null, "Drawing the scenes"), (agreed.Status, agreed.Question, agreed.Progress.Message));

        Assert.Equal(JobStatus.Completed, (await house.Run(waiting)).Status);
    }

    [Fact]
    public async Task A_later_run_comes_to_the_same_question_though_the_model_is_found_gone_only_once()
    {
        crew.Recasting = _ => new(Dearer);
        using var house = new House(folder.Path, crew, clock);
        var waiting = await house.Run(await house.Take(House.Order()));

        using var restarted = new House(folder.Path, crew, clock);

        Assert.Equal(waiting, await restarted.Run(waiting));
        Assert.Single(crew.Done, done => done.StartsWith("recast", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Agreeing_twice_to_one_question_does_not_answer_the_next()
    {
        gone = 2;
        crew.Recasting = _ => new(Dearer);
        using var house = new House(folder.Path, crew, clock, parallel: 1);
        var first = await house.Run(await house.Take(House.Order()));
        await house.Inbox.Drop(first, Signals.ConsentGiven, new(first.ExpiresAt!.Value), default);
        await house.Inbox.Drop(first, Signals.ConsentGiven, new(first.ExpiresAt!.Value), default);
        clock.Time += TimeSpan.FromMinutes(1);

        var second = await house.Run(first);

        Assert.Equal((JobStatus.AwaitingApproval, clock.Time + StoryboardRound.ReviewTime), (second.Status, second.ExpiresAt));
    }

    [Fact]
    public async Task A_question_that_nobody_answers_fails_the_job_with_its_reason()
    {
        crew.Recasting = _ => new(Dearer);
        using var house = new House(folder.Path, crew, clock);
        var waiting = await house.Run(await house.Take(House.Order()));
        clock.Time = waiting.ExpiresAt!.Value;

        var failed = await house.Run(waiting);

        Assert.Equal((JobStatus.Failed, new JobError("model_gone", Dearer)), (failed.Status, failed.Error));
    }

    [Fact]
    public async Task Whoever_does_not_agree_ends_the_job()
    {
        crew.Recasting = _ => new(Dearer);
        using var house = new House(folder.Path, crew, clock);
        var waiting = await house.Run(await house.Take(House.Order()));

        Assert.Null((await house.Desk.Review(waiting, new(ReviewVerdict.Reject, 1, Reason: "Too dear."), clock.Time, default)).Fault);

        Assert.Equal(JobStatus.Canceled, (await house.Run(waiting)).Status);
    }
}
