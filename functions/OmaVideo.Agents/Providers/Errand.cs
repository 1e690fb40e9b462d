using OmaVideo.Core.Costs;
using OmaVideo.Core.Workflow;

namespace OmaVideo.Agents.Providers;

/// <summary>
/// A piece of work a provider does while we wait: begun once and written down by its name, looked after until it ends, its
/// result fetched at once. What a former run began is picked up. What nobody wants any more is called off.
/// </summary>
/// <param name="provider">As a person knows it.</param>
/// <param name="price">US dollars, when it is done.</param>
/// <param name="fruitless">What it means for the step when the provider tried and made nothing.</param>
internal sealed class Errand(IWorkshop workshop, Bill bill, string provider, decimal price, StepFailure fruitless, RemoteOptions options, TimeProvider clock)
{
    private static readonly TimeSpan TimeToCallOff = TimeSpan.FromSeconds(10);

    private DateTimeOffset? deadline;
    private string? id = bill.ProviderJob;

    /// <summary>May be called again after a <see cref="RateLimitedException"/>, and goes on where it was.</summary>
    /// <exception cref="StepException">What the provider said, in our words.</exception>
    public async Task<string> Run(string file, CancellationToken ct)
    {
        deadline ??= clock.GetUtcNow() + options.LongestWait;
        try
        {
            var work = id is null ? await Begin() : await Look(id, ct);
            for (var pause = options.FirstPause; work.State == RemoteState.UnderWay; pause = Longer(pause))
            {
                // Those who began together don't look together.
                await Task.Delay(pause * (0.75 + (Random.Shared.NextDouble() / 2)), clock, ct);
                work = clock.GetUtcNow() < deadline ? await Look(work.Id, ct) : throw await TooLong(work.Id);
            }

            return work.State == RemoteState.Done ? await Fetch(work, file, ct) : throw Fruitless(work);
        }
        catch (ComplaintException e)
        {
            throw e.Complaint.AsFailure(provider, bill.Model, clock.GetUtcNow(), e);
        }
        catch (OperationCanceledException) when (bill.Unwanted.IsCancellationRequested && id is not null)
        {
            await CallOff(id);
            throw;
        }
    }

    /// <summary>Not given up on a cancel: what was begun has to be known by its name.</summary>
    private async Task<RemoteWork> Begin()
    {
        bill.IsCalled();
        try
        {
            var work = await workshop.Begin();
            id = work.Id;
            await bill.UnderWay(id);
            return work;
        }
        catch (Exception e) when (e is ComplaintException || Unreached.Is(e))
        {
            bill.CostsNothing();
            throw;
        }
    }

    private async Task<RemoteWork> Look(string name, CancellationToken ct)
    {
        ct.ThrowIfCancellationRequested();
        try
        {
            return await workshop.Look(name, ct);
        }
        catch (ComplaintException e) when (e.IsMissing && e.Complaint.Status != 403)
        {
            bill.IsLost();
            throw new StepException(StepFailure.Transient, $"{provider} does not know any more what it was asked to do.", e);
        }
    }

    private async Task<string> Fetch(RemoteWork done, string file, CancellationToken ct)
    {
        try
        {
            await workshop.Fetch(done, file, ct);
        }
        catch (ComplaintException e) when (e.IsMissing)
        {
            bill.Costs(price);
            throw new StepException(StepFailure.Transient, $"What {provider} made is not kept there any more.", e);
        }
        catch (StepException e) when (e.Kind != StepFailure.Transient)
        {
            // It was made and is billed, although it cannot be taken.
            bill.Costs(price);
            throw;
        }

        bill.Costs(price);
        return file;
    }

    private StepException Fruitless(RemoteWork work)
    {
        Settle(work);
        var reason = Core.Briefs.Shown.Safely(work.Problem ?? "no reason given", 200);
        return Refusals.Includes(null, work.Problem) ? new(StepFailure.Refused, $"The model refused: {reason}")
            : work.State == RemoteState.Failed ? new(fruitless, $"{provider} could not make it: {reason}")
            : new(StepFailure.Transient, $"{provider} stopped the work before it was done.");
    }

    private async Task<StepException> TooLong(string name)
    {
        await CallOff(name);
        return new(StepFailure.Transient, FormattableString.Invariant($"{provider} was not done after {options.LongestWait.TotalMinutes:0.#} min."));
    }

    /// <summary>What cannot be called off stays under way, and its charge uncertain.</summary>
    private async Task CallOff(string name)
    {
        using var time = new CancellationTokenSource(TimeToCallOff);
        try
        {
            if (await workshop.CallOff(name, time.Token) is { } work)
                Settle(work);
        }
        catch (Exception e) when (e is ComplaintException or StepException or OperationCanceledException)
        {
            // It ended by itself meanwhile, or nobody answers: whoever makes the call again finds it by its name.
        }
    }

    private void Settle(RemoteWork work)
    {
        if (work.State is RemoteState.CalledOff)
            bill.Costs(price);
        else if (work.State is RemoteState.Failed or RemoteState.NeverBegun)
            bill.CostsNothing();
    }

    private TimeSpan Longer(TimeSpan pause) => pause * 1.5 < options.LongestPause ? pause * 1.5 : options.LongestPause;
}
