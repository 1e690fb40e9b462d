namespace OmaVideo.Http.SystemStatus;

/// <summary>
/// Something that takes time to count and that many ask for. It is counted by one at a time, and rarely enough that the
/// counting is a small part of what the house does; meanwhile it is told as it was.
/// </summary>
internal sealed class Tally<T>(Func<Task<T>> count, TimeProvider clock)
{
    /// <summary>How long it is told as it was, at least.</summary>
    private static readonly TimeSpan Fresh = TimeSpan.FromSeconds(5);

    /// <summary>How long somebody waits for what is new, where there is something that is not.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(0.5);

    /// <summary>Counting takes one part of the time, the rest so many.</summary>
    private const int Rest = 20;

    private readonly Lock gate = new();
    private Task<T>? counting;
    private Task<T>? told;
    private DateTimeOffset freshUntil;

    public async Task<T> Now()
    {
        var (next, last) = Look();
        if (last is null)
            return await next;
        await Task.WhenAny(next, Task.Delay(Patience, clock));
        return await (next.IsCompletedSuccessfully ? next : last);
    }

    /// <returns>What is counted now, or was counted last; and what can be told at once, null for nothing.</returns>
    private (Task<T> Next, Task<T>? Last) Look()
    {
        lock (gate)
        {
            if (counting is null || (counting.IsCompleted && clock.GetUtcNow() >= freshUntil))
                counting = Count();
            return (counting, told);
        }
    }

    private async Task<T> Count()
    {
        // The gate is not held while it is counted.
        await Task.Yield();
        var began = clock.GetUtcNow();
        var counted = await count();
        var took = clock.GetUtcNow() - began;
        lock (gate)
            (told, freshUntil) = (Task.FromResult(counted), clock.GetUtcNow() + (took * Rest > Fresh ? took * Rest : Fresh));
        return counted;
    }
}
