using System.Text.Json;
using OmaVideo.Agents.OpenAi;
using OmaVideo.Core.Casting;
using OmaVideo.Core.Costs;
using OmaVideo.Core.Scripts;
using OmaVideo.Core.Storyboards;
using OmaVideo.Core.Workflow;

namespace OmaVideo.Agents.Tests.Providers;

public sealed class OpenAiScriptTests : ScriptContract
{
    private FakeOpenAi fake = null!;

    protected override string Usual => "writer";

    protected override decimal? Price => 0.002m;

    private protected override FakeProvider Provider => fake;

    private protected override IReadOnlyList<string> Narrations
    {
        set => fake.Chat = _ => Answer(value);
    }

    private protected override string Told => JsonSerializer.Deserialize<JsonElement>(fake.Requests.Last().GetProperty("messages").GetRawText()).EnumerateArray().Aggregate("", (all, message) => $"{all}\n{message.GetProperty("content")}");

    [Fact]
    public async Task A_script_is_asked_for_with_a_strict_schema()
    {
        await Work();

        var schema = Assert.Single(fake.Requests).GetProperty("response_format").GetProperty("json_schema").GetProperty("schema");
        Assert.False(schema.GetProperty("additionalProperties").GetBoolean());
        Assert.Equal(["title", "sheet", "scenes", "call_to_action"], schema.GetProperty("required").EnumerateArray().Select(name => name.GetString()));
    }

    [Fact]
    public async Task A_script_that_breaks_a_rule_is_mended_once_and_then_refused()
    {
        var tooLong = Answer([string.Join(' ', Enumerable.Repeat("word", 60)), "Two.", "Three."]);
        fake.Chat = _ => fake.Requests.Count == 1 ? tooLong : Answer(["One.", "Two.", "Three."]);
        await Work();
        ScriptRules.Check(Written!, Brief);
        Assert.Equal(2, fake.Billed);
        Assert.Contains("more words than", fake.Requests.Last().GetRawText(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""{"title":1}""")]
    [InlineData("""{"title":"A lamp","sheet":"","scenes":[null],"call_to_action":""}""")]
    public async Task An_answer_that_is_not_a_script_is_tried_again_by_the_step(string answer)
    {
        fake.Chat = _ => answer;

        Assert.Equal(StepFailure.Transient, (await Fails()).Kind);
    }

    [Fact]
    public async Task A_call_made_again_after_its_answer_was_lost_is_billed_once()
    {
        fake.Weather.Enqueue(context =>
        {
            context.Abort();
            return Task.CompletedTask;
        });
        await Fails();

        await Work();

        Assert.Equal((1, Settlement.Settled), (fake.Billed, Entry.Settlement));
    }

    [Fact]
    public async Task A_cancel_ends_the_call_at_once()
    {
        using var cancel = new CancellationTokenSource();
        fake.Weather.Enqueue(async context =>
        {
            await cancel.CancelAsync();
            await Silence(context);
        });

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => Work(cancel.Token));
    }

    [Fact]
    public async Task An_account_without_credit_says_so()
    {
        fake.Weather.Enqueue(fake.Error(429, "insufficient_quota"));

        Assert.Equal(StepFailure.Exhausted, (await Fails()).Kind);
    }

    protected override async Task Start() => fake = await FakeOpenAi.Start();

    private protected override async Task Work(string model, string key, decimal? budget, CancellationToken ct = default)
    {
        await using var wire = OpenAiStudio.Wire(fake, key, Caps);
        Written = await Writer(wire, model, budget).Write(Order, ct);
    }

    private protected override async Task<StoryboardScene> Revise(SceneRevision revision)
    {
        await using var wire = OpenAiStudio.Wire(fake, FakeProvider.Key, Caps);
        return await Writer(wire, Usual, null).Revise(revision, default);
    }

    private OpenAiScriptWriter Writer(OpenAiWire wire, string model, decimal? budget) =>
        new(Model("openai", model, Role.Script, (Unit.TextTokenIn, 1), (Unit.TextTokenOut, 2)), wire, Purse(budget));

    private static string Answer(IReadOnlyList<string> narrations)
    {
        IReadOnlyList<SceneAnswer> scenes = [.. narrations.Select(words => new SceneAnswer(words, "A lamp glows on a wooden table at dusk."))];
        return narrations.Count == 1
            ? JsonSerializer.Serialize(scenes[0], Wire.Json)
            : JsonSerializer.Serialize(new ScriptAnswer("Light for the night", "Mara, red hair.", scenes, "Get a lamp"), Wire.Json);
    }
}
