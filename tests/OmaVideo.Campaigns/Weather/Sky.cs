using Microsoft.AspNetCore.Http;
using OmaVideo.Agents.Tests.Providers;

namespace OmaVideo.Campaigns.Weather;

/// <summary>Lets the day's weather come over a provider's calls, as the simulated hour has it.</summary>
internal sealed class Sky(FakeProvider provider, Forecast forecast, FastClock clock, Random dice)
{
    private readonly Lock gate = new();

    public Manners Manners { get; } = new(clock);

    public async Task Admit(HttpContext context, Func<HttpContext, Task> serve)
    {
        await Manners.Note(context.Request);
        await (forecast.At(clock.Elapsed, Die) switch
        {
            Sort.Outage => Out(context),
            Sort.Busy => AskToWait(context, StatusCodes.Status429TooManyRequests),
            Sort.Slow => Slowly(context, serve),
            Sort.Garbled => Garbled(context, serve),
            _ => serve(context),
        });
    }

    private Task Out(HttpContext context) => Dice(6) switch
    {
        0 => AskToWait(context, StatusCodes.Status503ServiceUnavailable),
        1 => provider.Error(StatusCodes.Status500InternalServerError)(context),
        2 => Page(context, StatusCodes.Status502BadGateway),
        3 => Task.Delay(TimeSpan.FromHours(1), clock, context.RequestAborted),
        4 => provider.Error(StatusCodes.Status503ServiceUnavailable)(context),
        _ => HangUp(context),
    };

    private async Task AskToWait(HttpContext context, int status)
    {
        if (Dice(5) > 0)
            await Manners.AskToWait(context, TimeSpan.FromSeconds(Dice(10) == 0 ? 600 : 2 + Dice(90)), asDate: Dice(2) == 0);
        await provider.Error(status, "rate_limit_exceeded")(context);
    }

    /// <summary>Up to four minutes.</summary>
    private async Task Slowly(HttpContext context, Func<HttpContext, Task> serve)
    {
        await Task.Delay(TimeSpan.FromSeconds(Dice(240)), clock);
        await serve(context);
    }

    private async Task Garbled(HttpContext context, Func<HttpContext, Task> serve)
    {
        var wire = context.Response.Body;
        using var answer = new MemoryStream();
        context.Response.Body = answer;
        await serve(context);
        context.Response.Body = wire;
        context.Response.ContentLength = null;
        var whole = answer.ToArray();
        await wire.WriteAsync(Dice(3) switch
        {
            0 => whole[..(whole.Length / 2)],
            1 => "<html><body>We will be right back.</body></html>"u8.ToArray(),
            _ => [],
        });
    }

    private static Task Page(HttpContext context, int status)
    {
        context.Response.StatusCode = status;
        return context.Response.WriteAsync("<html><body>Bad gateway</body></html>");
    }

    private static Task HangUp(HttpContext context)
    {
        context.Abort();
        return Task.CompletedTask;
    }

    private double Die()
    {
        lock (gate)
            return dice.NextDouble();
    }

    private int Dice(int sides) => (int)(Die() * sides);
}
