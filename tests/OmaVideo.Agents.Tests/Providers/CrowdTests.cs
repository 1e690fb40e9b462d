using System.Threading.RateLimiting;
using OmaVideo.Agents.OpenAi;
using OmaVideo.Core.Casting;

namespace OmaVideo.Agents.Tests.Providers;

/// <summary>Many jobs at one provider that takes only so many calls at a time.</summary>
public sealed class CrowdTests
{
    private const int Jobs = 50;

    [Fact]
    public async Task Fifty_jobs_at_once_all_get_through_and_nobody_storms()
    {
        await using var fake = await FakeOpenAi.Start();
        using var allowed = new FixedWindowRateLimiter(new() { PermitLimit = 20, Window = TimeSpan.FromSeconds(0.5), QueueLimit = 0 });
        var (refused, underWay, most) = (0, 0, 0);
        fake.Admission = async (context, serve) =>
        {
            most = Math.Max(most, Interlocked.Increment(ref underWay));
            try
            {
                using var lease = allowed.AttemptAcquire();
                if (lease.IsAcquired)
                    await serve(context);
                else
                {
                    Interlocked.Increment(ref refused);
                    context.Response.Headers.RetryAfter = "0.5";
                    await fake.Error(429, "rate_limit_exceeded")(context);
                }
            }
            finally
            {
                Interlocked.Decrement(ref underWay);
            }
        };
        await using var wire = OpenAiStudio.Wire(fake, FakeProvider.Key, new() { AtOnce = 4, AMinute = 6000 });
        var moderator = new OpenAiModerator(new Model("openai", "omni-moderation-latest", [Role.Moderation], []), wire);

        await Task.WhenAll(Enumerable.Range(0, Jobs).Select(_ => moderator.Check("A lamp.", default)));

        Assert.Equal(Jobs, fake.Moderated.Count);
        Assert.InRange(most, 1, 4);

        // Two windows are full; at each end, those already under way are refused, and nobody else asks.
        Assert.InRange(refused, 1, 3 * 4);
    }
}
