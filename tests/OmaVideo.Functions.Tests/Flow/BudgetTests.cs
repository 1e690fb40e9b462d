using OmaVideo.Core.Jobs;
using OmaVideo.Core.Storyboards;
using OmaVideo.Core.Workflow;

namespace OmaVideo.Functions.Tests.Flow;

public sealed class BudgetTests
{
    [Fact]
    public async Task A_job_that_runs_into_its_budget_waits_and_goes_on_when_it_is_raised()
    {
        await using var house = await House.Open();
        var enough = false;
        house.Crew.Beginning = (step, _) => step == StepNames.DrawScene && !enough
            ? throw new StepException(StepFailure.Unaffordable, "The budget for this video is $0.10.")
            : Task.CompletedTask;
        var job = await house.Take(House.Order());
        await house.Jobs.Until(job.Id, told => told.News is QuestionAsked);
        Assert.Equal((JobStatus.AwaitingApproval, "The budget for this video is $0.10."), ((await house.Now(job)).Status, (await house.Now(job)).Question?.Reason));

        enough = true;
        await house.Say(job, new(ReviewVerdict.Approve, 1, MaxCostUsd: 5));

        Assert.Equal(JobStatus.Completed, (await house.End(job)).Status);
    }
}
