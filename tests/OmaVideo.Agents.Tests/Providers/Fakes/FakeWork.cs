namespace OmaVideo.Agents.Tests.Providers;

/// <summary>A piece of work at a fake provider.</summary>
/// <param name="looks">How often one has to look until it is done.</param>
/// <param name="usd">What it costs when it is done, US dollars.</param>
internal sealed class FakeWork(string id, int looks, string? failure, decimal usd)
{
    private int left = looks;

    public string Id => id;

    public string? Failure => failure;

    public decimal Usd => usd;

    public FakeWorkState Is { get; private set; } = looks == 0 ? End(failure) : FakeWorkState.UnderWay;

    /// <summary>Whether anybody looked while it was under way.</summary>
    public bool WasLookedAt { get; private set; }

    public void Look()
    {
        WasLookedAt = true;
        if (Is == FakeWorkState.UnderWay && Interlocked.Decrement(ref left) <= 0)
            Is = End(failure);
    }

    public void CallOff()
    {
        if (Is == FakeWorkState.UnderWay)
            Is = FakeWorkState.CalledOff;
    }

    private static FakeWorkState End(string? failure) => failure is null ? FakeWorkState.Done : FakeWorkState.Failed;
}

internal enum FakeWorkState
{
    UnderWay,
    Done,
    Failed,
    CalledOff,
}
