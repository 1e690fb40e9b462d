using System.Threading.RateLimiting;
using OmaVideo.Core.Workflow;

namespace OmaVideo.Agents.Providers;

/// <summary>
/// The line to a provider, shared by all jobs. It takes so many calls at once and a minute, waits for everybody when the
/// provider asks one of them to wait, and leaves a provider alone that is down.
/// </summary>
internal sealed class Line(LineOptions options, TimeProvider clock) : IAsyncDisposable
{
    /// <summary>How often one call is put off before its step is told.</summary>
    private const int MostWaits = 20;

    private const int Segments = 12;

    /// <summary>How long a call stands and waits. For longer it would only keep a place that others can use.</summary>
    private static readonly TimeSpan LongestWait = TimeSpan.FromMinutes(1);

    private readonly ConcurrencyLimiter places = new(new() { PermitLimit = options.AtOnce, QueueLimit = int.MaxValue });
    /// <summary>It counts a segment more than the minute: what is begun at a segment's end counts from its beginning, and would be forgotten too early.</summary>
    private readonly SlidingWindowRateLimiter pace = new(new()
    {
        PermitLimit = options.AMinute, Window = options.Minute * (Segments + 1) / Segments, SegmentsPerWindow = Segments + 1, QueueLimit = int.MaxValue,
    });

    private readonly Lock gate = new();
    private DateTimeOffset closedUntil;
    private int failures;

    /// <exception cref="StepException">Transient, when the provider is down or stays busy; else what the call throws.</exception>
    public async Task<T> Call<T>(Func<Task<T>> call, CancellationToken ct)
    {
        for (var waits = 0; ; waits++)
        {
            using var place = await places.AcquireAsync(1, ct);
            await Opening(ct);
            using var turn = await pace.AcquireAsync(1, ct);
            try
            {
                var answer = await call();
                Interlocked.Exchange(ref failures, 0);
                return answer;
            }
            catch (RateLimitedException e) when (waits < MostWaits)
            {
                Close(e.Pause);
            }
            catch (RateLimitedException e)
            {
                throw Away("The provider has been busy for too long.", e.Pause, e);
            }
            catch (StepException e) when (e.Kind == StepFailure.Transient)
            {
                if (Interlocked.Increment(ref failures) % options.Failures == 0)
                    Close(options.Rest);
                throw;
            }
        }
    }

    public async ValueTask DisposeAsync()
    {
        await places.DisposeAsync();
        await pace.DisposeAsync();
    }

    private void Close(TimeSpan pause)
    {
        lock (gate)
            closedUntil = clock.GetUtcNow() + pause is var until && until > closedUntil ? until : closedUntil;
    }

    private async Task Opening(CancellationToken ct)
    {
        while (Left() is var left && left > TimeSpan.Zero)
        {
            if (left > LongestWait)
                throw Away(FormattableString.Invariant($"The provider asks to be left alone for another {left.TotalMinutes:0.#} min."), left);
            await Task.Delay(left, clock, ct);
        }
    }

    private static StepException Away(string message, TimeSpan pause, Exception? inner = null) => new(StepFailure.Transient, message, inner) { IsAway = true, Pause = pause };

    private TimeSpan Left()
    {
        lock (gate)
            return closedUntil - clock.GetUtcNow();
    }
}
