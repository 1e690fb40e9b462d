using System.Collections.Concurrent;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace OmaVideo.Agents.Tests.Providers;

/// <summary>A provider's API on loopback: takes what the real one takes, refuses what it refuses, and writes bills.</summary>
internal abstract class FakeProvider : IAsyncDisposable
{
    public const string Key = "sk-test";

    /// <summary>A model nobody serves any more.</summary>
    public const string GoneModel = "studio/gone";

    private readonly Queue<long> taken = new();
    private int underWay;
    private Uri? endpoint;

    protected FakeProvider()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.Listen(System.Net.IPAddress.Loopback, 0));
        builder.Logging.ClearProviders();
        Server = builder.Build();
    }

    /// <summary>What happens instead to the calls that come next, first to last; null where nothing does.</summary>
    public ConcurrentQueue<Func<HttpContext, Task>?> Weather { get; } = new();

    /// <summary>Stands at the door, before everything else.</summary>
    public Func<HttpContext, Func<HttpContext, Task>, Task> Admission { get; set; } = (context, serve) => serve(context);

    /// <summary>How many calls it takes in how long; null for any number.</summary>
    public (int Calls, TimeSpan In)? Limit { get; set; }

    /// <summary>How many calls it sent away because they were too many.</summary>
    public int SentAway { get; private set; }

    /// <summary>The most calls that were under way at once.</summary>
    public int MostAtOnce { get; private set; }

    /// <summary>How many things it takes money for.</summary>
    public abstract int Billed { get; }

    public Uri Endpoint => endpoint ??= new(Server.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First() + "/v1/");

    /// <summary>What a call is answered that has come before the input was refused.</summary>
    public abstract Func<HttpContext, Task> Refusal { get; }

    /// <summary>An error as the API words it.</summary>
    public abstract Func<HttpContext, Task> Error(int status, string? code = null);

    /// <summary>Nobody is there any more.</summary>
    public Task Stop() => Server.StopAsync();

    protected WebApplication Server { get; }

    public async ValueTask DisposeAsync()
    {
        await Server.StopAsync();
        await Server.DisposeAsync();
    }

    /// <summary>Weather first, then whether the caller may.</summary>
    protected Task Admit(HttpContext context, Func<HttpContext, Task> serve) => Admission(context, admitted => Receive(admitted, serve));

    protected virtual bool MayCall(HttpRequest request) => request.Headers.Authorization == $"Bearer {Key}";

    private async Task Receive(HttpContext context, Func<HttpContext, Task> serve)
    {
        if (IsTooMuch())
        {
            context.Response.Headers.RetryAfter = "0.2";
            await Error(429, "rate_limit_exceeded")(context);
            return;
        }

        lock (taken)
            MostAtOnce = Math.Max(MostAtOnce, ++underWay);
        try
        {
            await Serve(context, serve);
        }
        finally
        {
            lock (taken)
                underWay--;
        }
    }

    private async Task Serve(HttpContext context, Func<HttpContext, Task> serve)
    {
        if (Weather.TryDequeue(out var weather) && weather is not null)
            await weather(context);
        else if (!MayCall(context.Request))
            await Error(401, "invalid_api_key")(context);
        else
            await serve(context);
    }

    private bool IsTooMuch()
    {
        lock (taken)
        {
            if (Limit is not { } limit)
                return false;
            var now = TimeProvider.System.GetTimestamp();
            while (taken.TryPeek(out var first) && TimeProvider.System.GetElapsedTime(first, now) >= limit.In)
                taken.Dequeue();
            if (taken.Count >= limit.Calls)
            {
                SentAway++;
                return true;
            }

            taken.Enqueue(now);
            return false;
        }
    }
}
