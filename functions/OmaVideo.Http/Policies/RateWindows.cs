namespace OmaVideo.Http.Policies;

/// <summary>
/// How often everybody called within the last minute, which begins with a caller's first call. The framework's limiters
/// do not tell when a window ends, which callers are to know.
/// </summary>
internal sealed class RateWindows(LimitOptions limits)
{
    private const int ManyCallers = 10_000;

    private readonly Lock gate = new();
    private readonly Dictionary<(Allowance Of, string Who), RateWindow> open = [];

    public int Count => open.Count;

    public RateWindow Look(Allowance of, string who, DateTimeOffset now)
    {
        lock (gate)
            return At(now, of, who);
    }

    /// <returns>Whether there was a call left.</returns>
    public bool Take(Allowance of, string who, DateTimeOffset now)
    {
        lock (gate)
        {
            if (At(now, of, who) is not { Left: > 0 } window)
                return false;
            if (open.Count >= ManyCallers)
                Sweep(now);
            open[(of, who)] = window.Less();
            return true;
        }
    }

    private RateWindow At(DateTimeOffset now, Allowance of, string who) =>
        open.TryGetValue((of, who), out var window) && window.Ends > now ? window : new(limits.Most(of), now + RateWindow.Length);

    private void Sweep(DateTimeOffset now)
    {
        foreach (var over in open.Where(one => one.Value.Ends <= now).Select(one => one.Key).ToList())
            open.Remove(over);
    }
}
