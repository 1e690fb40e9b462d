using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask.Client;
using OmaVideo.Azure.Tables;
using OmaVideo.Core.Premises;
using OmaVideo.Functions.Flow;
using OmaVideo.Http.Upkeep;
using OmaVideo.Http.Webhooks;

namespace OmaVideo.Functions.Upkeep;

/// <summary>What is done by the clock. The platform sees to it that each timer goes once, on however many machines.</summary>
public sealed class UpkeepFunctions(Caretaker caretaker, WebhookRounds webhooks, EventPost events, DurableEngine engine, TableBackup backup)
{
    [Function(FunctionNames.CarryWebhooks)]
    public Task CarryWebhooks([TimerTrigger(Hours.CarryWebhooks)] TimerInfo timer, CancellationToken ct) => webhooks.Go(ct);

    [Function(FunctionNames.PostEvents)]
    public Task PostEvents([TimerTrigger(Hours.PostEvents)] TimerInfo timer, CancellationToken ct) => events.Go(ct);

    [Function(FunctionNames.SweepStuckJobs)]
    public Task SweepStuckJobs([TimerTrigger(Hours.SweepStuckJobs)] TimerInfo timer, [DurableClient] DurableTaskClient client, CancellationToken ct) =>
        engine.With(client, () => caretaker.SweepStuckJobs(ct));

    [Function(FunctionNames.SweepOldJobs)]
    public Task SweepOldJobs([TimerTrigger(Hours.SweepOldJobs)] TimerInfo timer, [DurableClient] DurableTaskClient client, CancellationToken ct) =>
        engine.With(client, () => caretaker.SweepOldJobs(ct));

    [Function(FunctionNames.BeginDay)]
    public Task BeginDay([TimerTrigger(Hours.BeginDay)] TimerInfo timer, CancellationToken ct) => caretaker.BeginDay(ct);

    [Function(FunctionNames.CheckCatalogue)]
    public Task CheckCatalogue([TimerTrigger(Hours.CheckCatalogue)] TimerInfo timer) => caretaker.CheckCatalogue();

    [Function(FunctionNames.BackUpTables)]
    public Task BackUpTables([TimerTrigger(Hours.BackUpTables)] TimerInfo timer, CancellationToken ct) => backup.Go(ct);
}
