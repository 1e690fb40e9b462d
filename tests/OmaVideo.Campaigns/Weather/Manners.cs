using System.Collections.Concurrent;
using System.Globalization;
using System.Security.Cryptography;
using Microsoft.AspNetCore.Http;

namespace OmaVideo.Campaigns.Weather;

/// <summary>Asks calls to come back later, and notices which come before. A call made again is known by what it asks for.</summary>
internal sealed class Manners(TimeProvider clock)
{
    private readonly ConcurrentDictionary<string, DateTimeOffset> welcome = new();
    private int asked;

    /// <summary>How often somebody was asked to wait.</summary>
    public int Asked => asked;

    /// <summary>Calls that came too early, and by how much.</summary>
    public ConcurrentQueue<string> Hasty { get; } = new();

    public async Task Note(HttpRequest request)
    {
        if (welcome.TryGetValue(await NameOf(request), out var from) && clock.GetUtcNow() is var now && now < from)
            Hasty.Enqueue($"{request.Path} {(from - now).TotalSeconds:0.0} s too early");
    }

    /// <param name="asDate">Whether the time is told as a date, and not in seconds.</param>
    public async Task AskToWait(HttpContext context, TimeSpan pause, bool asDate)
    {
        // A date has no fractions of a second.
        var from = DateTimeOffset.FromUnixTimeSeconds((clock.GetUtcNow() + pause).ToUnixTimeSeconds());
        context.Response.Headers.RetryAfter = asDate ? from.ToString("R", CultureInfo.InvariantCulture) : ((int)pause.TotalSeconds).ToString(CultureInfo.InvariantCulture);
        var name = await NameOf(context.Request);
        welcome[name] = from;
        Interlocked.Increment(ref asked);

        // Whoever hung up meanwhile did not hear it.
        context.RequestAborted.Register(() => welcome.TryRemove(name, out _));
    }

    private static async Task<string> NameOf(HttpRequest request)
    {
        request.EnableBuffering();
        request.Body.Position = 0;
        var body = await SHA256.HashDataAsync(request.Body);
        request.Body.Position = 0;
        return $"{request.Method} {request.Path} {Convert.ToHexStringLower(body)}";
    }
}
