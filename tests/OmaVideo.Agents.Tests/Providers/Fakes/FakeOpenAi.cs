using System.Collections.Concurrent;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

namespace OmaVideo.Agents.Tests.Providers;

/// <summary>OpenAI's API. A call repeated under its key is answered, and not billed again where it knows keys; a moderation is never billed.</summary>
internal sealed class FakeOpenAi : FakeProvider
{
    /// <summary>US dollars for the tokens every script and every picture takes here, for a picture that is sent along, and for a second of speech.</summary>
    private const decimal Script = 0.00125m, Drawing = 0.0455m, Reference = 0.008m, Second = 0.00025m;

    /// <summary>Of speech, as it is sent: mono, 16 bits, 24,000 samples.</summary>
    private const decimal BytesASecond = 48_000;

    private static readonly Func<JsonElement, bool> Sizes = FakeFields.OneOf("1024x1024", "1536x1024", "1024x1536");
    private static readonly Func<JsonElement, bool> Qualities = FakeFields.OneOf("low", "medium", "high", "auto");
    private static readonly Func<JsonElement, bool> Formats = FakeFields.OneOf("png", "jpeg", "webp");
    private static readonly (string, Func<JsonElement, bool>) Model = ("model", FakeFields.Text(100));

    private static readonly FakeFields Chats = new(Model, ("messages", FakeFields.Anything), ("max_completion_tokens", FakeFields.Whole(1, 128_000)), ("response_format", FakeFields.Anything), ("store", FakeFields.Anything));
    private static readonly FakeFields Generations = new(Model, ("prompt", FakeFields.Text(32_000)), ("n", FakeFields.Whole(1, 10)), ("size", Sizes), ("quality", Qualities), ("output_format", Formats));
    private static readonly FakeFields Edits = new(Model, ("prompt", FakeFields.Text(32_000)), ("size", Sizes), ("quality", Qualities), ("output_format", Formats));
    private static readonly FakeFields Moderations = new(Model, ("input", FakeFields.Anything));
    private static readonly FakeFields Speeches = new(
        Model, ("input", FakeFields.Text(4096)), ("response_format", FakeFields.OneOf("mp3", "opus", "aac", "flac", "wav", "pcm")), ("instructions", FakeFields.Text(4096)),
        ("voice", FakeFields.OneOf("alloy", "ash", "ballad", "coral", "echo", "fable", "onyx", "nova", "sage", "shimmer", "verse", "marin", "cedar")));

    private readonly ConcurrentDictionary<string, FakeBill> answered = new();
    private readonly ConcurrentDictionary<string, byte[]> said = new();

    public ConcurrentQueue<JsonElement> Requests { get; } = new();

    /// <summary>What was sent to be moderated.</summary>
    public ConcurrentQueue<string> Moderated { get; } = new();

    /// <summary>What it takes money for, in the order it was asked.</summary>
    public ConcurrentQueue<FakeBill> Bills { get; } = new();

    /// <summary>Whether a call made again under its key is the same call.</summary>
    public bool RecognisesKeys { get; set; } = true;

    public override int Billed => Bills.Count;

    public override Func<HttpContext, Task> Refusal => Error(400, "content_policy_violation");

    /// <summary>What goes before the answer to a call that is billed already.</summary>
    public Func<Task> Answering { get; set; } = () => Task.CompletedTask;

    /// <summary>What the chat answers, given the request.</summary>
    public Func<JsonElement, string> Chat { get; set; } = _ => "{}";

    public byte[] Picture { get; set; } = [];

    /// <summary>A picture for some prompts; null for <see cref="Picture"/>.</summary>
    public Func<string, byte[]?> Paint { get; set; } = _ => null;

    public byte[] Speech { get; set; } = [];

    /// <summary>What the moderation finds in every text.</summary>
    public string? Objection { get; set; }

    /// <summary>Whether callers come with Entra's tokens, as to an Azure OpenAI resource.</summary>
    public string? Token { get; set; }

    public static async Task<FakeOpenAi> Start()
    {
        var fake = new FakeOpenAi();
        fake.Server.MapPost("/v1/chat/completions", context => fake.Answer(context, Chats, fake.Complete));
        fake.Server.MapPost("/v1/images/generations", context => fake.Answer(context, Generations, fake.Draw));
        fake.Server.MapPost("/v1/images/edits", context => fake.Answer(context, Edits, fake.Draw));
        fake.Server.MapPost("/v1/audio/speech", context => fake.Answer(context, Speeches, fake.Speak));
        fake.Server.MapPost("/v1/moderations", context => fake.Admit(context, fake.Moderate));
        await fake.Server.StartAsync();
        return fake;
    }

    public override Func<HttpContext, Task> Error(int status, string? code = null) => Error(status, code, "No.");

    public static Func<HttpContext, Task> Error(int status, string? code, string message) => context =>
    {
        context.Response.StatusCode = status;
        return context.Response.WriteAsJsonAsync(new { error = new { code, message, type = "error", param = (string?)null } });
    };

    protected override bool MayCall(HttpRequest request) => request.Headers.Authorization == $"Bearer {Token ?? Key}";

    private Task Answer(HttpContext context, FakeFields fields, Func<HttpContext, JsonElement, Task> serve) => Admit(context, async admitted =>
    {
        var request = context.Request.HasFormContentType ? await Form(context.Request) : await JsonSerializer.DeserializeAsync<JsonElement>(context.Request.Body);
        if (fields.Wrong(request) is { } wrong)
        {
            await Error(400, "invalid_value", $"Invalid parameter: '{wrong}'.")(context);
            return;
        }

        if (request.GetProperty("model").GetString() == GoneModel)
        {
            await Error(404, "model_not_found")(context);
            return;
        }

        Requests.Enqueue(request);
        Charge(new(context.Request.Headers["Idempotency-Key"].ToString(), PriceOf(context.Request)));
        await Answering().WaitAsync(context.RequestAborted).ContinueWith(_ => { }, TaskScheduler.Default);
        await Say(context, () => serve(context, request));
    });

    /// <summary>A call it knows gets the answer it got.</summary>
    private async Task Say(HttpContext context, Func<Task> serve)
    {
        if (!RecognisesKeys)
        {
            await serve();
            return;
        }

        var wire = context.Response.Body;
        using var answer = new MemoryStream();
        context.Response.Body = answer;
        await serve();
        context.Response.Body = wire;
        context.RequestAborted.ThrowIfCancellationRequested();
        await wire.WriteAsync(said.GetOrAdd(context.Request.Headers["Idempotency-Key"].ToString(), answer.ToArray()));
    }

    private void Charge(FakeBill bill)
    {
        if (answered.TryAdd(bill.Key, bill) || !RecognisesKeys)
            Bills.Enqueue(bill);
    }

    private decimal PriceOf(HttpRequest request) => request.Path.Value switch
    {
        "/v1/chat/completions" => Script,
        "/v1/audio/speech" => Second * Speech.Length / BytesASecond,
        _ => Drawing + (Reference * (request.HasFormContentType ? request.Form.Files.Count : 0)),
    };

    /// <summary>A form's fields; the pictures in it have to be pictures.</summary>
    private static async Task<JsonElement> Form(HttpRequest request)
    {
        var form = await request.ReadFormAsync();
        var fields = form.ToDictionary(field => field.Key, field => field.Value.ToString());
        foreach (var file in form.Files)
        {
            await using var stream = file.OpenReadStream();
            if (file.Name is not ("image" or "image[]") || file.ContentType is not ("image/png" or "image/jpeg" or "image/webp") || file.Length >= 50 * 1024 * 1024 || stream.ReadByte() is not (0x89 or 0xFF or 'R'))
                fields["image_that_is_none"] = file.Name;
        }

        return JsonSerializer.SerializeToElement(form.Files.Count is 0 or > 16 ? new() { ["image_count"] = $"{form.Files.Count}" } : fields);
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

    private Task Draw(HttpContext context, JsonElement request)
    {
        var reference = context.Request.HasFormContentType ? 1000 * context.Request.Form.Files.Count : 0;
        return context.Response.WriteAsJsonAsync(new
        {
            created = 1,
            data = new[] { new { b64_json = Convert.ToBase64String((request.TryGetProperty("prompt", out var prompt) ? Paint(prompt.GetString()!) : null) ?? Picture) } },
            usage = new { input_tokens = 100 + reference, output_tokens = 1500, total_tokens = 1600 + reference, input_tokens_details = new { text_tokens = 100, image_tokens = reference } },
        });
    }

    private Task Speak(HttpContext context, JsonElement request)
    {
        context.Response.ContentType = "audio/pcm";
        return context.Response.Body.WriteAsync(Speech).AsTask();
    }

    private async Task Moderate(HttpContext context)
    {
        var request = await JsonSerializer.DeserializeAsync<JsonElement>(context.Request.Body);
        if (Moderations.Wrong(request) is { } wrong)
            await Error(400, "invalid_value", $"Invalid parameter: '{wrong}'.")(context);
        else if (request.GetProperty("model").GetString() == GoneModel)
            await Error(404, "model_not_found")(context);
        else
        {
            Moderated.Enqueue(request.GetProperty("input").ToString());
            string[] categories =
            [
                "sexual", "sexual/minors", "hate", "hate/threatening", "harassment", "harassment/threatening", "self-harm", "self-harm/intent", "self-harm/instructions",
                "violence", "violence/graphic", "illicit", "illicit/violent",
            ];
            var result = new
            {
                flagged = Objection is not null,
                categories = categories.ToDictionary(name => name, name => name == Objection),
                category_scores = categories.ToDictionary(name => name, name => name == Objection ? 0.98 : 0.01),
            };
            await context.Response.WriteAsJsonAsync(new { id = "modr-1", model = "omni-moderation-latest", results = new[] { result } });
        }
    }
}
