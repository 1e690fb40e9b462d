using System.Collections.Concurrent;
using System.Net;
using Google.Protobuf;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace OmaVideo.Functions.Tests.Platform;

/// <summary>Takes traces in, as OpenTelemetry's exporter sends them over HTTP.</summary>
internal sealed class TraceCollector : IAsyncDisposable
{
    private readonly WebApplication server;

    private TraceCollector(WebApplication server) => this.server = server;

    public string Address => server.Urls.Single();

    /// <summary>Each span by the trace it belongs to, 32 hexadecimal digits, and its name.</summary>
    public ConcurrentQueue<(string Trace, string Name)> Spans { get; } = new();

    public static async Task<TraceCollector> Open()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, 0));
        var collector = new TraceCollector(builder.Build());
        collector.server.MapPost("/v1/traces", collector.Take);
        collector.server.MapPost("/v1/metrics", () => Results.Ok());
        await collector.server.StartAsync();
        return collector;
    }

    public ValueTask DisposeAsync() => server.DisposeAsync();

    /// <summary>By the numbers of the protocol: resource spans (1), scope spans (2), spans (2), and of those the trace's identity (1) and the name (5).</summary>
    private async Task<IResult> Take(HttpRequest request)
    {
        var message = await ByteString.FromStreamAsync(request.Body);
        foreach (var span in Fields(message, 1).SelectMany(resource => Fields(resource, 2)).SelectMany(scope => Fields(scope, 2)))
            Spans.Enqueue((Convert.ToHexStringLower(Fields(span, 1).Single().Span), Fields(span, 5).Single().ToStringUtf8()));
        return Results.Ok();
    }

    private static List<ByteString> Fields(ByteString message, int number)
    {
        var (found, reader) = (new List<ByteString>(), message.CreateCodedInput());
        while (reader.ReadTag() is var tag and not 0)
        {
            if (tag == WireFormat.MakeTag(number, WireFormat.WireType.LengthDelimited))
                found.Add(reader.ReadBytes());
            else
                reader.SkipLastField();
        }

        return found;
    }
}
