using OmaVideo.Agents.OpenAi;
using OmaVideo.Core.Casting;

namespace OmaVideo.Agents.Tests.Providers;

public sealed class OpenAiModerationTests : ModerationContract
{
    private FakeOpenAi fake = null!;

    protected override string Usual => "omni-moderation-latest";

    private protected override FakeProvider Provider => fake;

    private protected override string? Objection
    {
        set => fake.Objection = value;
    }

    protected override async Task Start() => fake = await FakeOpenAi.Start();

    private protected override async Task Work(string model, string key, decimal? budget, CancellationToken ct = default)
    {
        await using var wire = OpenAiStudio.Wire(fake, key, Caps);
        await new OpenAiModerator(Model("openai", model, Role.Moderation), wire).Check("A lamp that shines by night.", ct);
    }
}
