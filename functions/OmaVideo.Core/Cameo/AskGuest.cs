using OmaVideo.Core.Workflow;

namespace OmaVideo.Core.Cameo;

/// <summary>Asks whether a guest still agrees to be seen.</summary>
public sealed class AskGuest(IGuestStore guests, TimeProvider clock) : IWork<Visit, None>
{
    public async Task<None> Do(Visit input, CancellationToken ct)
    {
        await Require(input.Guest, ct);
        return None.Value;
    }

    /// <exception cref="StepException">Refused: their consent has ended.</exception>
    internal async Task Require(string guestId, CancellationToken ct)
    {
        if (await guests.Find(guestId, ct) is not { } guest || !guest.Agrees(clock.GetUtcNow()))
            throw new StepException(StepFailure.Refused, "The guest's consent has ended, so they are not shown.");
    }
}
