using OmaVideo.Agents.Tests.Visual;
using OmaVideo.Core.Briefs;
using OmaVideo.Core.Scenes;
using OmaVideo.Core.Scripts;
using OmaVideo.Core.Sound;
using OmaVideo.Core.Workflow;

namespace OmaVideo.Agents.Tests.Providers;

public sealed class OpenAiCrewTests : IAsyncLifetime
{
    private readonly ScratchFolder folder = new();
    private FakeOpenAi fake = null!;

    public async Task InitializeAsync() => fake = await FakeOpenAi.Start();

    public async Task DisposeAsync()
    {
        await fake.DisposeAsync();
        folder.Dispose();
    }

    [Fact]
    public async Task A_script_is_asked_for_with_a_strict_schema_and_fits_the_brief()
    {
        fake.Chat = _ => OpenAiStudio.Script("The sun goes down.", "A lamp that drank the sun all day stays bright all night.", "Get one today.");
        await using var studio = new OpenAiStudio(fake);

        var script = await studio.Writer.Write(OpenAiStudio.Order, default);

        ScriptRules.Check(script, OpenAiStudio.Brief);
        Assert.Equal([SceneRole.Hook, SceneRole.Point, SceneRole.Closing], script.Scenes.Select(scene => scene.Role));
        var schema = Assert.Single(fake.Requests).GetProperty("response_format").GetProperty("json_schema").GetProperty("schema");
        Assert.False(schema.GetProperty("additionalProperties").GetBoolean());
        Assert.Equal(["title", "scenes", "call_to_action"], schema.GetProperty("required").EnumerateArray().Select(name => name.GetString()));
        Assert.Equal(0.002m, Assert.Single(studio.Ledger.Entries).SpentUsd);
    }

    [Fact]
    public async Task A_script_that_breaks_a_rule_is_mended_once()
    {
        var tooLong = string.Join(' ', Enumerable.Repeat("word", 60));
        fake.Chat = _ => fake.Requests.Count == 1 ? OpenAiStudio.Script(tooLong, "Two.", "Three.") : OpenAiStudio.Script("One.", "Two.", "Three.");
        await using var studio = new OpenAiStudio(fake);

        var script = await studio.Writer.Write(OpenAiStudio.Order, default);

        ScriptRules.Check(script, OpenAiStudio.Brief);
        Assert.Equal(2, fake.Billed);
        Assert.Contains("more words than", fake.Requests.Last().GetRawText(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_answer_that_is_not_a_script_is_tried_again_by_the_step()
    {
        fake.Chat = _ => "{\"title\":1}";
        await using var studio = new OpenAiStudio(fake);

        Assert.Equal(StepFailure.Transient, (await Assert.ThrowsAsync<StepException>(() => studio.Writer.Write(OpenAiStudio.Order, default))).Kind);
    }

    [Theory]
    [InlineData(AspectRatio.Landscape, "1536x1024")]
    [InlineData(AspectRatio.Portrait, "1024x1536")]
    [InlineData(AspectRatio.Square, "1024x1024")]
    public async Task A_picture_is_ordered_in_a_size_the_model_offers(AspectRatio ratio, string size)
    {
        fake.Picture = [0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A, 1, 2, 3];
        await using var studio = new OpenAiStudio(fake);

        await studio.Illustrator.Draw(Drawing(ratio), folder.File("still.png"), default);

        Assert.Equal(fake.Picture, await File.ReadAllBytesAsync(folder.File("still.png")));
        Assert.Equal(size, Assert.Single(fake.Requests).GetProperty("size").GetString());
        Assert.Equal(0.0455m, Assert.Single(studio.Ledger.Entries).SpentUsd);
    }

    [Fact]
    public async Task What_is_no_picture_is_not_kept()
    {
        fake.Picture = "<svg/>"u8.ToArray();
        await using var studio = new OpenAiStudio(fake);

        await Assert.ThrowsAsync<StepException>(() => studio.Illustrator.Draw(Drawing(AspectRatio.Square), folder.File("still.png"), default));

        Assert.False(File.Exists(folder.File("still.png")));
    }

    [Fact]
    public async Task Speech_is_trimmed_fitted_and_billed_by_the_second()
    {
        fake.Speech = Hum(seconds: 2, silence: 1);
        await using var studio = new OpenAiStudio(fake);

        await studio.Narrator.Speak(new("A lamp stays bright.", "en", null, 4), folder.File("voice.pcm"), default);

        Assert.InRange(Pcm.Seconds(new FileInfo(folder.File("voice.pcm")).Length, 1), 1.7, 2.1);
        Assert.Equal(0.003m, Assert.Single(studio.Ledger.Entries).SpentUsd);
        Assert.Equal("marin", Assert.Single(fake.Requests).GetProperty("voice").GetString());
    }

    [Fact]
    public async Task Beyond_the_budget_nobody_is_called()
    {
        await using var studio = new OpenAiStudio(fake, budget: 0.01m);

        Assert.Equal(StepFailure.Unaffordable, (await Assert.ThrowsAsync<StepException>(() => studio.Illustrator.Draw(Drawing(AspectRatio.Square), folder.File("still.png"), default))).Kind);
        Assert.Empty(fake.Requests);
    }

    private static SceneDrawing Drawing(AspectRatio ratio) =>
        new("A lamp glows on a wooden table at dusk.", "A lamp stays bright.", SceneRole.Point, new(Style.Cinematic, Tone.Friendly, ratio, 1), 7);

    /// <summary>Speech as the API sends it: mono, 24 kHz, 16 bits; a tone and then silence.</summary>
    private static byte[] Hum(double seconds, double silence)
    {
        var samples = new float[(int)(24_000 * (seconds + silence))];
        for (var i = 0; i < 24_000 * seconds; i++)
            samples[i] = 0.3f * MathF.Sin(2 * MathF.PI * 220 * i / 24_000);
        return Samples.ToPcm(samples);
    }
}
