using System.Collections.Concurrent;
using System.Net;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace OmaVideo.Http.Tests.Webhooks;

/// <summary>Somebody who receives webhooks on this machine, and checks signatures by the book.</summary>
internal sealed class Receiver : IAsyncDisposable
{
    private readonly WebApplication server;

    private Receiver(WebApplication server) => this.server = server;

    public ConcurrentQueue<Received> Heard { get; } = new();

    /// <summary>Answers the message of this number, from 1.</summary>
    public Func<int, HttpContext, Task> Answering { get; set; } = (_, _) => Task.CompletedTask;

    public int Port { get; private set; }

    public string Url => $"http://127.0.0.1:{Port}/hook";

    public static async Task<Receiver> Start()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, 0));
        var receiver = new Receiver(builder.Build());
        receiver.server.Run(receiver.Hear);
        await receiver.server.StartAsync();
        receiver.Port = new Uri(receiver.server.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First()).Port;
        return receiver;
    }

    /// <summary>Waits until so many messages came.</summary>
    public async Task<IReadOnlyList<Received>> Hears(int count)
    {
        using var limit = new CancellationTokenSource(TimeSpan.FromSeconds(30));
        while (Heard.Count < count)
            await Task.Delay(10, limit.Token);
        return [.. Heard];
    }

    public async ValueTask DisposeAsync()
    {
        using var now = new CancellationTokenSource(TimeSpan.Zero);
        await server.StopAsync(now.Token);
        await server.DisposeAsync();
    }

    private async Task Hear(HttpContext context)
    {
        using var body = new MemoryStream();
        await context.Request.Body.CopyToAsync(body);
        Heard.Enqueue(new(context.Request.Path, context.Request.Headers.ToDictionary(h => h.Key.ToLowerInvariant(), h => h.Value.ToString()), body.ToArray()));
        await Answering(Heard.Count, context);
    }

    internal sealed record Received(string Path, IReadOnlyDictionary<string, string> Headers, byte[] Body)
    {
        public string Id => Headers["webhook-id"];

        public JsonElement Json => JsonDocument.Parse(Body).RootElement;

        public string Type => Json.GetProperty("type").GetString()!;

        /// <summary>Whether one of the signatures was made with this secret, reckoned here from the specification's words.</summary>
        public bool IsSignedWith(string secret)
        {
            using var hmac = IncrementalHash.CreateHMAC(HashAlgorithmName.SHA256, Convert.FromBase64String(secret["whsec_".Length..]));
            foreach (var part in new[] { Encoding.UTF8.GetBytes(Id), "."u8.ToArray(), Encoding.UTF8.GetBytes(Headers["webhook-timestamp"]), "."u8.ToArray(), Body })
                hmac.AppendData(part);
            var wanted = "v1," + Convert.ToBase64String(hmac.GetHashAndReset());
            return Headers["webhook-signature"].Split(' ').Contains(wanted);
        }
    }
}
