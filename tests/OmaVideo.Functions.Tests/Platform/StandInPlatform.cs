using System.Diagnostics;
using System.Net;
using System.Text.Json.Nodes;
using DurableTask.Core;
using Grpc.Net.Client;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.DurableTask.Testing.Sidecar;
using Microsoft.DurableTask.Testing.Sidecar.Grpc;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using OmaVideo.Azure.Tests;
using OmaVideo.Functions.Tests.Platform.Protocol;
using Sidecar = Microsoft.DurableTask.Protobuf.TaskHubSidecarService;

namespace OmaVideo.Functions.Tests.Platform;

/// <summary>
/// Stands in for the platform: starts the worker as the program it is, asks it for its functions, and calls them: by HTTP, by what
/// triggers send, and as orchestrations and activities of a task hub in memory.
/// </summary>
internal sealed class StandInPlatform : IAsyncDisposable
{
    private readonly WebApplication server;
    private readonly WorkerLine line;
    private readonly CancellationTokenSource end = new();
    private readonly HttpClient http = new();
    private Process? worker;
    private GrpcChannel? hub;
    private Task? working;

    private StandInPlatform(WebApplication server) => (this.server, line) = (server, server.Services.GetRequiredService<WorkerLine>());

    /// <summary>As the worker told them, by name.</summary>
    public IReadOnlyDictionary<string, FunctionMetadata> Functions { get; private set; } = new Dictionary<string, FunctionMetadata>();

    private string Address => server.Urls.Single();

    /// <param name="settings">As the platform sets them in the environment of its workers.</param>
    public static async Task<StandInPlatform> Open(params (string Name, string Value)[] settings)
    {
        var platform = new StandInPlatform(await Serve());
        var folder = Path.Combine(Above("OmaVideo.sln"), "functions", "OmaVideo.Functions", "bin", Path.Combine(AppContext.BaseDirectory.Split(Path.DirectorySeparatorChar, StringSplitOptions.RemoveEmptyEntries)[^2..]));
        platform.worker = HeldProgram.Start(
            "dotnet",
            [Path.Combine(folder, "OmaVideo.Functions.dll"), "--functions-uri", platform.Address, "--functions-worker-id", "worker", "--functions-request-id", "request", "--functions-grpc-max-message-length", $"{int.MaxValue}"],
            [new("FUNCTIONS_APPLICATION_DIRECTORY", folder), new("FUNCTIONS_WORKER_RUNTIME", "dotnet-isolated"), .. settings.Select(setting => KeyValuePair.Create(setting.Name, setting.Value))]);
        platform.Hear(platform.worker);
        await platform.Index(folder);
        platform.hub = GrpcChannel.ForAddress(platform.Address, new() { MaxReceiveMessageSize = null, MaxSendMessageSize = null });
        platform.working = new WorkItems(new Sidecar.TaskHubSidecarServiceClient(platform.hub), platform).Do(platform.end.Token);
        return platform;
    }

    /// <summary>Calls a function by its path, as the platform does: the worker is told of the call, and gets the request itself.</summary>
    public async Task<HttpResponseMessage> Send(string function, HttpRequestMessage request, string? trace = null)
    {
        var id = $"{Guid.NewGuid()}";
        request.Headers.Add("x-ms-invocation-id", id);
        var call = Invoke(function, new() { Http = new() }, id: id, trace: trace);
        var answer = await http.SendAsync(request);
        await call;
        return answer;
    }

    /// <param name="trigger">What its trigger hands it.</param>
    /// <exception cref="InvalidOperationException">It failed.</exception>
    public async Task<TypedData?> Invoke(string function, TypedData trigger, string? instance = null, string? id = null, string? trace = null)
    {
        var known = Functions[function];
        var call = new InvocationRequest { InvocationId = id ?? $"{Guid.NewGuid()}", FunctionId = known.FunctionId, TraceContext = new() { TraceParent = trace ?? "" }, RetryContext = new() };
        foreach (var binding in known.RawBindings.Select(raw => JsonNode.Parse(raw)!).Where(binding => (string)binding["direction"]! is "In" or "in"))
            call.InputData.Add(new ParameterBinding { Name = (string)binding["name"]!, Data = (string)binding["type"]! == "durableClient" ? Client() : trigger });
        if (instance is not null)
            call.TriggerMetadata["instanceId"] = new() { String = instance };

        var answer = (await line.Ask(new() { InvocationRequest = call })).InvocationResponse;
        return answer.Result.Status == 1 ? answer.ReturnValue : throw new InvalidOperationException($"{function}: {answer.Result.Exception.Message} {answer.Result.Exception.StackTrace}");
    }

    public async ValueTask DisposeAsync()
    {
        await end.CancelAsync();
        if (working is not null)
            await working;
        worker!.StandardInput.Close();
        await worker.WaitForExitAsync();
        hub?.Dispose();
        http.Dispose();
        await server.DisposeAsync();
        end.Dispose();
    }

    private static async Task<WebApplication> Serve()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, 0, listen => listen.Protocols = HttpProtocols.Http2));
        builder.Services.AddGrpc(grpc => (grpc.MaxReceiveMessageSize, grpc.MaxSendMessageSize) = (null, null));
        var orchestrations = new InMemoryOrchestrationService();
        builder.Services.AddSingleton<WorkerLine>().AddSingleton<IOrchestrationService>(orchestrations).AddSingleton<IOrchestrationServiceClient>(orchestrations).AddSingleton<TaskHubGrpcServer>();
        var server = builder.Build();
        server.MapGrpcService<WorkerLine>();
        server.MapGrpcService<TaskHubGrpcServer>();
        await server.StartAsync();
        return server;
    }

    private void Hear(Process program)
    {
        program.OutputDataReceived += (_, said) => line.Log.Enqueue(said.Data ?? "");
        program.ErrorDataReceived += (_, said) => line.Log.Enqueue(said.Data ?? "");
        program.BeginOutputReadLine();
        program.BeginErrorReadLine();
    }

    private async Task Index(string folder)
    {
        var ready = (await line.Ask(new() { WorkerInitRequest = new() { HostVersion = "4.1042.100", FunctionAppDirectory = folder } })).WorkerInitResponse;
        http.BaseAddress = new Uri(ready.Capabilities["HttpUri"]);
        Functions = (await line.Ask(new() { FunctionsMetadataRequest = new() { FunctionAppDirectory = folder } })).FunctionMetadataResponse.FunctionMetadataResults.ToDictionary(function => function.Name);
        foreach (var function in Functions.Values)
        {
            var loaded = (await line.Ask(new() { FunctionLoadRequest = new() { FunctionId = function.FunctionId, Metadata = function } })).FunctionLoadResponse.Result;
            if (loaded.Status != 1)
                throw new InvalidOperationException($"{function.Name} cannot be loaded: {loaded.Exception.Message}");
        }
    }

    private TypedData Client() => new() { String = new JsonObject { ["rpcBaseUrl"] = Address, ["taskHubName"] = "OmaVideo", ["connectionName"] = "Storage", ["requiredQueryStringParameters"] = "", ["httpBaseUrl"] = Address }.ToJsonString() };

    private static string Above(string file)
    {
        var folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, file)))
            folder = Path.GetDirectoryName(folder)!;
        return folder;
    }
}
