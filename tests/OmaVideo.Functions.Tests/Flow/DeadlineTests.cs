using Microsoft.DurableTask;
using Microsoft.DurableTask.Client;
using OmaVideo.Core.Workflow;
using OmaVideo.Functions.Flow;

namespace OmaVideo.Functions.Tests.Flow;

public class DeadlineTests
{
    private static readonly Signal<CancelRequest> Said = new("said");

    [Fact]
    public async Task Nobody_has_spoken_by_the_deadline()
    {
        await using var house = await House.Open(more: registry => registry.AddOrchestratorFunc("waits", async context =>
        {
            var flow = new DurableFlow(context, new Production(House.Order(), House.Quick));
            return await flow.WaitFor(Said, flow.Now.AddMilliseconds(50)) is null ? "nothing" : "something";
        }));

        Assert.Equal("nothing", await Result(house, await house.Client.ScheduleNewOrchestrationInstanceAsync("waits")));
    }

    [Fact]
    public async Task What_is_said_after_a_deadline_is_heard_by_the_next_who_listens()
    {
        var late = new TaskCompletionSource();
        await using var house = await House.Open(more: registry => registry.AddOrchestratorFunc("waits", async context =>
        {
            var flow = new DurableFlow(context, new Production(House.Order(), House.Quick));
            await flow.WaitFor(Said, flow.Now.AddMilliseconds(20));
            late.TrySetResult();
            await context.WaitForExternalEvent<string>("go");
            var first = await flow.WaitFor(Said, flow.Now.AddHours(1));
            var second = await flow.WaitFor(Said, flow.Now.AddHours(1));
            return $"{first!.Reason} {second!.Reason}";
        }));
        var id = await house.Client.ScheduleNewOrchestrationInstanceAsync("waits");
        await late.Task;

        await house.Client.RaiseEventAsync(id, Said.Name, new CancelRequest("one"));
        await house.Client.RaiseEventAsync(id, Said.Name, new CancelRequest("two"));
        await house.Client.RaiseEventAsync(id, "go", "go");

        Assert.Equal("one two", await Result(house, id));
    }

    [Fact]
    public async Task What_was_said_before_counts_even_past_the_deadline()
    {
        await using var house = await House.Open(more: registry => registry.AddOrchestratorFunc("waits", async context =>
        {
            var flow = new DurableFlow(context, new Production(House.Order(), House.Quick));
            await context.WaitForExternalEvent<string>("go");
            return (await flow.WaitFor(Said, flow.Now.AddHours(-1)))?.Reason;
        }));
        var id = await house.Client.ScheduleNewOrchestrationInstanceAsync("waits");
        await house.Client.RaiseEventAsync(id, Said.Name, new CancelRequest("early"));
        await house.Client.RaiseEventAsync(id, "go", "go");

        Assert.Equal("early", await Result(house, id));
    }

    private static async Task<string?> Result(House house, string id)
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(30));
        var instance = await house.Client.WaitForInstanceCompletionAsync(id, getInputsAndOutputs: true, patience.Token);
        return instance.RuntimeStatus == OrchestrationRuntimeStatus.Completed ? instance.ReadOutputAs<string>() : instance.FailureDetails?.ToString();
    }
}
