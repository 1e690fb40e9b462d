using Microsoft.AspNetCore.Http;
using OmaVideo.Agents.OpenAi;
using OmaVideo.Core.Briefs;
using OmaVideo.Core.Casting;
using OmaVideo.Core.Costs;
using OmaVideo.Core.Sound;
using OmaVideo.Media.Ffmpeg;

namespace OmaVideo.Agents.Tests.Providers;

public sealed class OpenAiNarrationTests : NarrationContract
{
    private FakeOpenAi fake = null!;

    protected override string Usual => "voice";

    protected override decimal? Price => 0.003m;

    private protected override FakeProvider Provider => fake;

    private protected override (double Tone, double Silence) Said
    {
        set => fake.Speech = Samples.ToPcm([.. Enumerable.Range(0, (int)(24_000 * (value.Tone + value.Silence))).Select(i => i < 24_000 * value.Tone ? 0.3f * MathF.Sin(i * 0.06f) : 0)]);
    }

    [Fact]
    public async Task The_voice_is_told_language_tone_and_time()
    {
        Order = Order with { Language = "fr", Tone = Tone.Dramatic };

        await Work();

        var request = fake.Requests.Single();
        Assert.Equal("marin", request.GetProperty("voice").GetString());
        Assert.StartsWith("Speak fr, clearly and warmly, like the narrator of a short film. The tone is dramatic. There are 4 seconds", request.GetProperty("instructions").GetString(), StringComparison.Ordinal);
    }

    protected override async Task Start() => fake = await FakeOpenAi.Start();

    /// <summary>Sound has no form that could be wrong; an odd byte is half a sample.</summary>
    private protected override Task Garbage(HttpContext context)
    {
        context.Abort();
        return Task.CompletedTask;
    }

    private protected override async Task Work(string model, string key, decimal? budget, CancellationToken ct = default)
    {
        await using var wire = OpenAiStudio.Wire(fake, key, Caps);
        var voice = Model("openai", model, Role.Narration, (Unit.Second, 0.001m)) with { MostInput = 4096 };
        await new OpenAiNarrator(voice, wire, Purse(budget), new FfmpegRunner(FfmpegPrograms.Find(Environment.GetEnvironmentVariable("PATH")))).Speak(Order, Result, ct);
    }
}
