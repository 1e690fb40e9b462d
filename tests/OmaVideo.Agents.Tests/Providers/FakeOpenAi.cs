using System.Collections.Concurrent;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace OmaVideo.Agents.Tests.Providers;

/// <summary>
/// OpenAI's API on loopback: takes what the real one takes, refuses what it refuses, and writes bills. A call repeated under
/// its key is answered, and not billed again.
/// </summary>
internal sealed class FakeOpenAi : IAsyncDisposable
{
    public const string Key = "sk-test";

    private readonly WebApplication server;
    private readonly ConcurrentDictionary<string, string> answered = new();

    private FakeOpenAi(WebApplication server) => this.server = server;

    /// <summary>What happens instead to the calls that come next, first to last.</summary>
    public ConcurrentQueue<Func<HttpContext, Task>> Weather { get; } = new();

    public ConcurrentQueue<JsonElement> Requests { get; } = new();

    /// <summary>How many calls were billed.</summary>
    public int Billed => answered.Count;

    /// <summary>Until this is done, calls are billed and not answered.</summary>
    public Task Answering { get; set; } = Task.CompletedTask;

    /// <summary>What the chat answers, given the request.</summary>
    public Func<JsonElement, string> Chat { get; set; } = _ => "{}";

    public byte[] Picture { get; set; } = [];

    public byte[] Speech { get; set; } = [];

    public Uri Endpoint => new(server.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First() + "/v1/");

    public static async Task<FakeOpenAi> Start()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.Listen(System.Net.IPAddress.Loopback, 0));
        builder.Logging.ClearProviders();
        var fake = new FakeOpenAi(builder.Build());
        fake.server.MapPost("/v1/chat/completions", context => fake.Answer(context, ["model", "messages", "max_completion_tokens", "response_format", "store"], fake.Complete));
        fake.server.MapPost("/v1/images/generations", context => fake.Answer(context, ["model", "prompt", "n", "size", "quality", "output_format"], fake.Draw));
        fake.server.MapPost("/v1/audio/speech", context => fake.Answer(context, ["model", "input", "voice", "response_format", "instructions"], fake.Speak));
        await fake.server.StartAsync();
        return fake;
    }

    public async ValueTask DisposeAsync()
    {
        await server.StopAsync();
        await server.DisposeAsync();
    }

    /// <summary>An error as the API words it.</summary>
    public static Func<HttpContext, Task> Error(int status, string? code, string message = "No.") => context =>
    {
        context.Response.StatusCode = status;
        return context.Response.WriteAsJsonAsync(new { error = new { code, message, type = "error", param = (string?)null } });
    };

    private async Task Answer(HttpContext context, string[] fields, Func<HttpContext, JsonElement, Task> serve)
    {
        if (Weather.TryDequeue(out var weather))
        {
            await weather(context);
            return;
        }

        if (context.Request.Headers.Authorization != $"Bearer {Key}")
        {
            await Error(401, "invalid_api_key")(context);
            return;
        }

        var request = await JsonSerializer.DeserializeAsync<JsonElement>(context.Request.Body);
        if (request.EnumerateObject().FirstOrDefault(field => !fields.Contains(field.Name)) is { Value.ValueKind: not JsonValueKind.Undefined } unknown)
        {
            await Error(400, "unknown_parameter", $"Unknown parameter: '{unknown.Name}'.")(context);
            return;
        }

        Requests.Enqueue(request);
        answered.TryAdd(context.Request.Headers["Idempotency-Key"].ToString(), "billed");
        await Answering.WaitAsync(context.RequestAborted).ContinueWith(_ => { }, TaskScheduler.Default);
        await serve(context, request);
    }

    private Task Complete(HttpContext context, JsonElement request)
    {
        var format = request.GetProperty("response_format");
        return format.GetProperty("type").GetString() != "json_schema" || !format.GetProperty("json_schema").GetProperty("strict").GetBoolean()
            ? Error(400, "invalid_value", "Structured output has to be strict.")(context)
            : context.Response.WriteAsJsonAsync(new
            {
                id = "chatcmpl-1",
                @object = "chat.completion",
                created = 1,
                model = request.GetProperty("model").GetString(),
                choices = new[] { new { index = 0, message = new { role = "assistant", content = Chat(request) }, finish_reason = "stop" } },
                usage = new { prompt_tokens = 1000, completion_tokens = 500, total_tokens = 1500 },
            });
    }

    private Task Draw(HttpContext context, JsonElement request) =>
        request.GetProperty("size").GetString() is not ("1024x1024" or "1536x1024" or "1024x1536")
            ? Error(400, "invalid_value", "Size not offered.")(context)
            : context.Response.WriteAsJsonAsync(new
            {
                created = 1,
                data = new[] { new { b64_json = Convert.ToBase64String(Picture) } },
                usage = new { input_tokens = 100, output_tokens = 1500, total_tokens = 1600, input_tokens_details = new { text_tokens = 100, image_tokens = 0 } },
            });

    private Task Speak(HttpContext context, JsonElement request)
    {
        if (request.GetProperty("input").GetString()!.Length > 4096)
            return Error(400, "string_above_max_length", "Input too long.")(context);
        context.Response.ContentType = "audio/pcm";
        return context.Response.Body.WriteAsync(Speech).AsTask();
    }
}
