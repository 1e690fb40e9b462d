using System.Text.Json;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

namespace OmaVideo.Agents.Tests.Providers;

/// <summary>Replicate's API, with one model that draws and one that films.</summary>
internal sealed partial class FakeReplicate : FakeRemote
{
    public const string Painter = "studio/painter";
    public const string Camera = "studio/camera";

    /// <summary>Characters of a picture in a data URI; a real request may have a megabyte.</summary>
    private const int LongestPicture = 1_000_000;

    private static readonly Dictionary<string, FakeFields> Inputs = new()
    {
        [Painter] = new(
            ("prompt", FakeFields.Text(10_000)), ("aspect_ratio", FakeFields.OneOf("1:1", "16:9", "9:16")), ("num_outputs", FakeFields.Whole(1, 4)),
            ("seed", FakeFields.Whole(0, int.MaxValue)), ("output_format", FakeFields.OneOf("webp", "jpg", "png"))),
        [Camera] = new(
            ("prompt", FakeFields.Text(2_500)), ("negative_prompt", FakeFields.Text(2_500)), ("aspect_ratio", FakeFields.OneOf("1:1", "16:9", "9:16")),
            ("duration", value => value.ValueKind == JsonValueKind.Number && value.GetInt32() is 5 or 10),
            ("start_image", value => FakeFields.Text(LongestPicture)(value) && value.GetString()!.StartsWith("data:image/jpeg;base64,/9j/", StringComparison.Ordinal))),
    };

    /// <summary>Where results are said to be; null for where they are.</summary>
    public Uri? ResultsAt { get; set; }

    /// <summary>Whether results are kept.</summary>
    public bool KeepsResults { get; set; } = true;

    /// <summary>What happens to a fetch of a result.</summary>
    public Func<HttpContext, Task>? Fetching { get; set; }

    public override Func<HttpContext, Task> Refusal => Error(422, null, "The input was flagged as sensitive. Please try again with different inputs. (E005)");

    public static async Task<FakeReplicate> Start()
    {
        var fake = new FakeReplicate();
        fake.Server.MapPost("/v1/models/{owner}/{name}/predictions", context => fake.Admit(context, fake.Predict));
        fake.Server.MapGet("/v1/predictions/{id}", context => fake.Admit(context, admitted => fake.Tell(admitted, work => work.Look())));
        fake.Server.MapPost("/v1/predictions/{id}/cancel", context => fake.Admit(context, admitted => fake.Tell(admitted, work => work.CallOff())));
        fake.Server.MapGet("/files/{id}", context => fake.Admission(context, fake.Hand));
        await fake.Server.StartAsync();
        return fake;
    }

    public override Func<HttpContext, Task> Error(int status, string? code = null) => Error(status, code, "No.");

    protected override decimal PriceOf(JsonElement request) => request.TryGetProperty("duration", out var seconds) ? 0.07m * seconds.GetInt32() : 0.003m;

    private static Func<HttpContext, Task> Error(int status, string? code, string detail) => context =>
    {
        context.Response.StatusCode = status;
        return context.Response.WriteAsJsonAsync(new { title = code ?? "Problem", detail, status });
    };

    private async Task Predict(HttpContext context)
    {
        var model = $"{context.Request.RouteValues["owner"]}/{context.Request.RouteValues["name"]}";
        var request = await JsonSerializer.DeserializeAsync<JsonElement>(context.Request.Body);
        if (!Inputs.TryGetValue(model, out var input))
            await Error(404, null, "The requested resource could not be found.")(context);
        else if (request.EnumerateObject().Any(field => field.Name is not ("input" or "webhook" or "webhook_events_filter")))
            await Error(422, null, "A field is not known.")(context);
        else if (input.Wrong(request.GetProperty("input")) is { } wrong)
            await Error(422, null, $"- input.{wrong}: is not as wanted")(context);
        else if ((context.Request.Headers["Prefer"].ToString() is { Length: > 0 } prefer && !Waiting().IsMatch(prefer)) || !Deadline().IsMatch(context.Request.Headers["Cancel-After"].ToString()))
            await Error(422, null, "A header is not as wanted.")(context);
        else
            await Tell(context, Begin(request.GetProperty("input")), StatusCodes.Status201Created);
    }

    private Task Tell(HttpContext context, Action<FakeWork> first)
    {
        if (Find(context) is not { } work)
            return Error(404, null, "The requested resource could not be found.")(context);
        first(work);
        return Tell(context, work, StatusCodes.Status200OK);
    }

    private Task Tell(HttpContext context, FakeWork work, int status)
    {
        var results = ResultsAt ?? new Uri(Endpoint, $"/files/{work.Id}");
        context.Response.StatusCode = status;
        return context.Response.WriteAsJsonAsync(new
        {
            id = work.Id,
            status = work.Is switch { FakeWorkState.UnderWay => "processing", FakeWorkState.Done => "succeeded", FakeWorkState.Failed => "failed", _ => "canceled" },
            error = work.Is == FakeWorkState.Failed ? work.Failure : null,
            output = work.Is == FakeWorkState.Done ? new[] { results } : null,
            urls = new { get = new Uri(Endpoint, $"predictions/{work.Id}"), cancel = new Uri(Endpoint, $"predictions/{work.Id}/cancel") },
        });
    }

    /// <summary>Files are handed to whoever has their address; whoever sends a key along gives it away.</summary>
    private Task Hand(HttpContext context) =>
        Fetching is { } fetching ? fetching(context)
        : KeepsResults && Find(context)?.Is == FakeWorkState.Done ? context.Response.Body.WriteAsync(Result).AsTask()
        : Error(404)(context);

    [GeneratedRegex(@"\Await(=([1-9]|[1-5][0-9]|60))?\z")]
    private static partial Regex Waiting();

    [GeneratedRegex(@"\A[0-9]+[smh]\z")]
    private static partial Regex Deadline();
}
