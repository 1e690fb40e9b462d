using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

namespace OmaVideo.Agents.Tests.Providers;

/// <summary>A gateway that speaks the Videos API.</summary>
internal sealed class FakeGateway : FakeRemote
{
    private static readonly FakeFields Fields = new(
        ("model", FakeFields.Text(100)), ("prompt", FakeFields.Text(32_000)), ("seconds", FakeFields.OneOf("4", "8", "12")), ("size", FakeFields.OneOf("1280x720", "720x1280")));

    /// <summary>What happens to a fetch of a result.</summary>
    public Func<HttpContext, Task>? Fetching { get; set; }

    public bool KeepsResults { get; set; } = true;

    public override Func<HttpContext, Task> Refusal => Error(400, "moderation_blocked");

    public static async Task<FakeGateway> Start()
    {
        var fake = new FakeGateway();
        fake.Server.MapPost("/v1/videos", context => fake.Admit(context, fake.Create));
        fake.Server.MapGet("/v1/videos/{id}", context => fake.Admit(context, fake.Tell));
        fake.Server.MapDelete("/v1/videos/{id}", context => fake.Admit(context, fake.Delete));
        fake.Server.MapGet("/v1/videos/{id}/content", context => fake.Admit(context, fake.Hand));
        await fake.Server.StartAsync();
        return fake;
    }

    public override Func<HttpContext, Task> Error(int status, string? code = null) => FakeOpenAi.Error(status, code, "No.");

    protected override decimal PriceOf(JsonElement request) => 0.1m * int.Parse(request.GetProperty("seconds").GetString()!, System.Globalization.CultureInfo.InvariantCulture);

    private async Task Create(HttpContext context)
    {
        if (!context.Request.HasFormContentType)
        {
            await Error(400, "invalid_content_type")(context);
            return;
        }

        var form = await context.Request.ReadFormAsync();
        var request = JsonSerializer.SerializeToElement(form.ToDictionary(field => field.Key, field => field.Value.ToString()));
        if (Fields.Wrong(request) is not null || form.Files.Any(file => file.Name != "input_reference" || file.ContentType is not ("image/jpeg" or "image/png" or "image/webp")))
            await Error(400, "invalid_value")(context);
        else if (request.GetProperty("model").GetString() == GoneModel)
            await Error(404, "model_not_found")(context);
        else if (form.Files.Count == 1 && await Jpeg.SizeOf(form.Files[0]) != request.GetProperty("size").GetString())
            await Error(400, "invalid_value")(context);
        else
            await Tell(context, Begin(request));
    }

    private Task Tell(HttpContext context)
    {
        if (Find(context) is not { } work)
            return Error(404, "not_found")(context);
        work.Look();
        return Tell(context, work);
    }

    private static Task Tell(HttpContext context, FakeWork work) => context.Response.WriteAsJsonAsync(new
    {
        id = work.Id,
        @object = "video",
        status = work.Is switch { FakeWorkState.UnderWay => work.WasLookedAt ? "in_progress" : "queued", FakeWorkState.Done => "completed", _ => "failed" },
        error = work.Is == FakeWorkState.Failed ? new { code = "failed", message = work.Failure } : null,
    });

    private Task Delete(HttpContext context)
    {
        Find(context)?.CallOff();
        return context.Response.WriteAsJsonAsync(new { id = context.Request.RouteValues["id"], deleted = true });
    }

    private Task Hand(HttpContext context) =>
        Fetching is { } fetching ? fetching(context)
        : KeepsResults && Find(context)?.Is == FakeWorkState.Done ? context.Response.Body.WriteAsync(Result).AsTask()
        : Error(404, "not_found")(context);
}
