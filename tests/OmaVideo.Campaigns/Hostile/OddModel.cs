using System.Text;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;
using OmaVideo.Agents.Tests.Providers;
using OmaVideo.Http.Tests.Fuzz;

namespace OmaVideo.Campaigns.Hostile;

/// <summary>A provider of models whose answers are nearly right, wrong, or none at all.</summary>
internal sealed class OddModel(FakeOpenAi fake, Dice chance, byte[] picture) : IAsyncDisposable
{
    private const string Script = """
        {"title":"Light for the night","call_to_action":"Get a lamp","sheet":"Mara, red hair.","scenes":[
        {"narration":"The sun goes down.","visual_prompt":"A village at dusk."},
        {"narration":"A lamp stays bright all night.","visual_prompt":"A lamp on a table."},
        {"narration":"Get yours today.","visual_prompt":"A hand holds a lamp."}]}
        """;

    private readonly Oddities oddities = new(chance);

    public Uri Endpoint => fake.Endpoint;

    public static async Task<OddModel> Open(Dice chance, byte[] picture)
    {
        var model = new OddModel(await FakeOpenAi.Start(), chance, picture);
        model.Prepare();
        return model;
    }

    public ValueTask DisposeAsync() => fake.DisposeAsync();

    private void Prepare()
    {
        fake.Chat = _ => Odd(Said);
        fake.Paint = _ => Odd(() => chance.OneIn(9) ? oddities.Damaged(picture) : picture);
        fake.Speech = new byte[48_001];
        fake.Admission = (context, serve) => Odd(() => chance.OneIn(10)) ? Refuse(context) : serve(context);
    }

    /// <summary>One at a time: chance falls the same way for a seed only in a row.</summary>
    private T Odd<T>(Func<T> choose)
    {
        lock (chance)
            return choose();
    }

    private string Said()
    {
        var json = JsonNode.Parse(Script);
        for (var changes = chance.Roll(3); changes > 0; changes--)
            json = oddities.Changed(json);
        var text = json?.ToJsonString() ?? "null";
        return chance.OneIn(5) ? Encoding.UTF8.GetString(oddities.Damaged(Encoding.UTF8.GetBytes(text))) : text;
    }

    /// <summary>Some status, and a body that may be anything.</summary>
    private async Task Refuse(HttpContext context)
    {
        var (status, body, abort) = Odd(() => (chance.Of([200, 200, 204, 302, 400, 404, 409, 418, 429, 500, 503]), oddities.Damaged(Encoding.UTF8.GetBytes(Script)), chance.OneIn(4)));
        context.Response.StatusCode = status;
        context.Response.Headers.Location = "http://127.0.0.1:1/";
        context.Response.Headers.RetryAfter = "0";
        context.Response.ContentType = "application/json";
        if (status is not 204)
            await context.Response.Body.WriteAsync(body);
        if (abort)
            context.Abort();
    }
}
