using System.Collections.Concurrent;
using System.Text.Json.Serialization;
using OmaVideo.Core.Costs;
using OmaVideo.Core.Jobs;
using OmaVideo.Core.Workflow;

namespace OmaVideo.Local.Engine;

/// <summary>Drives one run of a job's workflow: what the journal knows is recalled, everything else is done and written down.</summary>
/// <param name="end">Canceled when the job's end was asked for.</param>
/// <param name="stop">Canceled when this run is to stop, for the job to go on later.</param>
public sealed class JournalFlow(
    Job job,
    Journal journal,
    SignalInbox inbox,
    IJobStore jobs,
    StepRunner steps,
    Assignment assignment,
    TimeProvider clock,
    CancellationToken end,
    CancellationToken stop) : IFlow
{
    private readonly ConcurrentDictionary<string, int> asked = new();

    public DateTimeOffset Now
    {
        get
        {
            var occurrence = Ask(JournalKeys.Now);
            if (!journal.Knows(JournalKeys.Now, occurrence))
                journal.Write(JournalKeys.Now, occurrence, clock.GetUtcNow(), clock.GetUtcNow());
            return journal.Recall<DateTimeOffset>(JournalKeys.Now, occurrence);
        }
    }

    public async Task<IReadOnlyList<TOut>> RunAll<TIn, TOut>(Step<TIn, TOut> step, IReadOnlyList<TIn> inputs)
        where TIn : notnull
        where TOut : notnull
    {
        CheckEnd();
        var asks = inputs.Select(input => (Key: JournalKeys.Of(step, input), Input: input)).Select(ask => (ask.Key, Occurrence: Ask(ask.Key), ask.Input)).ToList();
        var done = asks.Count(ask => journal.Knows(ask.Key, ask.Occurrence));
        var obstacle = $"obstacle:{asks[0].Key}";
        if (journal.Knows(obstacle, asks[0].Occurrence))
            throw journal.Recall<Obstacle>(obstacle, asks[0].Occurrence)!.Again;
        if (done < asks.Count)
            await Advance(done);

        // One branch that fails for good ends its siblings: nothing is begun, or paid for, that cannot be used.
        using var branches = CancellationTokenSource.CreateLinkedTokenSource(end, stop);
        StepException? failure = null;
        try
        {
            await Task.WhenAll(asks.Select(Branch));
        }
        catch (Exception e) when (failure is not null || e is OperationCanceledException)
        {
            CheckEnd();
            // Remembered, so that a later run comes to the same question, whatever it could do by then.
            if (failure!.CanBeHelped)
                journal.Write(obstacle, asks[0].Occurrence, new Obstacle(failure.Kind, failure.Message, failure.Model), clock.GetUtcNow());
            throw failure;
        }

        return [.. asks.Select(ask => journal.Recall<TOut>(ask.Key, ask.Occurrence)!)];

        async Task Branch((string Key, int Occurrence, TIn Input) ask)
        {
            if (journal.Knows(ask.Key, ask.Occurrence))
                return;
            try
            {
                var output = await steps.Run(step, ask.Input, assignment, branches.Token);
                journal.Write(ask.Key, ask.Occurrence, output, clock.GetUtcNow());
                await Advance(Interlocked.Increment(ref done));
            }
            catch (StepException e)
            {
                failure ??= e;
                await branches.CancelAsync();
                throw;
            }
        }

        Task Advance(int count) => step.Phase is { } phase ? Tell($"{asks[0].Key}#{asks[0].Occurrence}:{count}", new StepsAdvanced(phase, count, asks.Count), stop) : Task.CompletedTask;
    }

    public Task<T?> WaitFor<T>(Signal<T> signal, DateTimeOffset deadline)
        where T : class
    {
        CheckEnd();
        var key = JournalKeys.Of(signal);
        var occurrence = Ask(key);
        if (!journal.Knows(key, occurrence))
        {
            var said = inbox.Read(job, signal).ElementAtOrDefault(occurrence);
            if (said is null && clock.GetUtcNow() < deadline)
                throw new FlowSuspendedException(deadline);
            journal.Write(key, occurrence, said, clock.GetUtcNow());
        }

        return Task.FromResult(journal.Recall<T>(key, occurrence));
    }

    public async Task Report(JobNews news)
    {
        // A failure is not remembered: the job can be resumed and fail in the same way again.
        if (news is JobFailed)
        {
            await Tell($"failed:{Guid.NewGuid():N}", news, CancellationToken.None);
            return;
        }

        var key = JournalKeys.Of(news);
        var occurrence = Ask(key);
        if (journal.Knows(key, occurrence))
            return;
        await Tell($"{key}#{occurrence}", news, CancellationToken.None);
        journal.Write(key, occurrence, None.Value, clock.GetUtcNow());
    }

    /// <summary>Each take tells of itself, also where it says what an earlier one said.</summary>
    private Task<Job> Tell(string key, JobNews news, CancellationToken ct) =>
        jobs.Tell(job.Id, job.Take == 1 ? key : $"{job.Take}:{key}", news, clock.GetUtcNow(), ct);

    private int Ask(string key) => asked.AddOrUpdate(key, 0, (_, before) => before + 1);

    private void CheckEnd()
    {
        stop.ThrowIfCancellationRequested();
        if (end.IsCancellationRequested)
            throw new FlowCanceledException();
    }

    /// <summary>A failure that the workflow goes on after.</summary>
    private sealed record Obstacle(StepFailure Kind, string Message, string? Model)
    {
        [JsonIgnore]
        public StepException Again => new(Kind, Message) { Model = Model };
    }
}
