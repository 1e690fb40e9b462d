using System.Text.Json;
using OmaVideo.Agents.OpenAi;
using OmaVideo.Agents.Providers;
using OmaVideo.Core.Briefs;
using OmaVideo.Core.Casting;
using OmaVideo.Core.Costs;
using OmaVideo.Core.Scripts;
using OmaVideo.Core.Tests.Costs;
using OmaVideo.Core.Workflow;
using OmaVideo.Media.Ffmpeg;

namespace OmaVideo.Agents.Tests.Providers;

/// <summary>OpenAI's crew, calling a fake of it.</summary>
internal sealed class OpenAiStudio(FakeOpenAi fake, decimal? budget = null, string key = FakeOpenAi.Key, LineOptions? caps = null) : IAsyncDisposable
{
    private static readonly DateOnly Today = new(2026, 11, 21);

    private readonly OpenAiWire wire = new(new OpenAiOptions { Endpoint = fake.Endpoint, ApiKey = key, RecognisesKeys = true, Patience = TimeSpan.FromSeconds(2) }, caps ?? new LineOptions(), TimeProvider.System);

    public MemoryLedger Ledger { get; } = new();

    public static Brief Brief { get; } = new("Solar lamps", "A lamp that charges by day and shines by night.", 15);

    public OpenAiScriptWriter Writer => new(new Model("openai", "writer", [Role.Script], [Price(Unit.TextTokenIn, 1), Price(Unit.TextTokenOut, 2)]), wire, Purse);

    public OpenAiIllustrator Illustrator => new(new Model("openai", "painter", [Role.Image], [Price(Unit.TextTokenIn, 5), Price(Unit.ImageTokenOut, 30)]), wire, Purse);

    public OpenAiNarrator Narrator => new(
        new Model("openai", "voice", [Role.Narration], [Price(Unit.Second, 0.001m)], MostInput: 4096), wire, Purse, new FfmpegRunner(FfmpegPrograms.Find(Environment.GetEnvironmentVariable("PATH"))));

    private Purse Purse => new(new Duty { Assignment = new("job", "tenant", new Budget(budget, null)) }, Ledger, new ToldJobs(), TimeProvider.System);

    /// <summary>A script as the chat would answer it.</summary>
    public static string Script(params string[] narrations) => JsonSerializer.Serialize(
        new ScriptAnswer("Light for the night", [.. narrations.Select(words => new SceneAnswer(words, "A lamp glows on a wooden table at dusk."))], "Get a lamp"), Wire.Json);

    public static ScriptOrder Order { get; } = new(Brief, 1);

    public ValueTask DisposeAsync() => wire.DisposeAsync();

    private static Price Price(Unit unit, decimal usd) => new(unit, usd, Today, "test");
}
