namespace OmaVideo.Http.Policies;

/// <summary>
/// How often everybody called within the last minute, which begins with a caller's first call. The framework's limiters
/// tell neither how much is left of a window nor take a clock, and callers are to know.
/// </summary>
internal sealed class RateWindows(LimitOptions limits, TimeProvider clock)
{
    private const int ManyCallers = 10_000;

    private readonly Lock gate = new();
    private readonly Dictionary<(Allowance Of, string Who), RateWindow> open = [];

    public int Count => open.Count;

    public RateWindow Look(Allowance of, string who)
    {
        lock (gate)
            return Now(of, who);
    }

    /// <returns>Whether there was a call left.</returns>
    public bool Take(Allowance of, string who)
    {
        lock (gate)
        {
            if (Now(of, who) is not { Left: > 0 } window)
                return false;
            if (open.Count >= ManyCallers)
                Sweep();
            open[(of, who)] = window.Less();
            return true;
        }
    }

    private RateWindow Now(Allowance of, string who)
    {
        var now = clock.GetUtcNow();
        return open.TryGetValue((of, who), out var window) && window.Ends > now ? window : new(limits.Most(of), now + RateWindow.Length);
    }

    private void Sweep()
    {
        var now = clock.GetUtcNow();
        foreach (var over in open.Where(one => one.Value.Ends <= now).Select(one => one.Key).ToList())
            open.Remove(over);
    }
}
