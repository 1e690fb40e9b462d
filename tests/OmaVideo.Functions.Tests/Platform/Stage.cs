using System.Text;
using System.Text.Json.Nodes;
using Google.Protobuf;
using OmaVideo.Azure.Tests;
using OmaVideo.Core.Premises;
using OmaVideo.Functions.Tests.Platform.Protocol;

namespace OmaVideo.Functions.Tests.Platform;

/// <summary>The worker as the program it is, on an emulated storage account, with somebody who collects its traces.</summary>
public sealed class Stage : IAsyncLifetime
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("omavideo-");
    private TraceCollector collector = null!;

    internal StandInPlatform Platform { get; private set; } = null!;

    internal IEnumerable<(string Trace, string Name)> Spans => collector.Spans;

    public async Task InitializeAsync()
    {
        var account = (await Azurite.Address()).ConnectionString!;
        collector = await TraceCollector.Open();
        Platform = await StandInPlatform.Open(
            ("AzureWebJobsStorage", account), (StorageSettings.Connection, account), ("Scratch__Folder", folder.FullName),
            ("Access__Principal", "true"), ("Queue__Tenant", "contoso"), ("Telemetry__OtlpEndpoint", collector.Address));
    }

    /// <summary>Asks as somebody of the tenant contoso.</summary>
    internal async Task<JsonNode> Ask(string route, HttpMethod method, string path, string? body = null, string? trace = null)
    {
        using var answer = await Send(route, method, path, body, trace);
        var text = await answer.Content.ReadAsStringAsync();
        Assert.True(answer.IsSuccessStatusCode, text);
        return JsonNode.Parse(text)!;
    }

    internal Task<HttpResponseMessage> Send(string route, HttpMethod method, string path, string? body = null, string? trace = null)
    {
        var request = new HttpRequestMessage(method, $"/{path}") { Content = body is null ? null : new StringContent(body, Encoding.UTF8, "application/json") };
        request.Headers.Add("X-MS-CLIENT-PRINCIPAL", Convert.ToBase64String("""
            {"claims":[{"typ":"http://schemas.microsoft.com/identity/claims/objectidentifier","val":"contoso"},{"typ":"roles","val":"write"}]}
            """u8));
        return Platform.Send(route, request, trace);
    }

    /// <summary>Hands it to the function that takes orders, as the queue's trigger does.</summary>
    internal Task Order(string id, string order, int attempt) => Platform.Invoke(FunctionNames.TakeOrder, new()
    {
        ModelBindingData = new()
        {
            Version = "1.0",
            Source = "AzureStorageQueues",
            ContentType = "application/json",
            Content = ByteString.CopyFromUtf8(new JsonObject { ["MessageId"] = id, ["PopReceipt"] = "receipt", ["MessageText"] = order, ["DequeueCount"] = attempt, ["InsertedOn"] = DateTime.UtcNow }.ToJsonString()),
        },
    });

    internal static async Task<T> Until<T>(Func<Task<T>> look, Func<T, bool> wanted)
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromMinutes(8));
        while (true)
        {
            if (await look() is var seen && wanted(seen))
                return seen;
            await Task.Delay(250, patience.Token);
        }
    }

    public async Task DisposeAsync()
    {
        await Platform.DisposeAsync();
        await collector.DisposeAsync();
        folder.Delete(recursive: true);
    }
}
