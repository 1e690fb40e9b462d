using OmaVideo.Agents.OpenAi;
using OmaVideo.Core.Casting;
using OmaVideo.Core.Costs;

namespace OmaVideo.Agents.Tests.Providers;

public sealed class OpenAiImageTests : ImageContract
{
    private FakeOpenAi fake = null!;

    protected override string Usual => "painter";

    protected override decimal? Price => 0.0455m;

    private protected override FakeProvider Provider => fake;

    private protected override byte[] Picture
    {
        set => fake.Picture = value;
    }

    private protected override string Told => fake.Requests.Last().GetProperty("prompt").GetString()!;

    protected override async Task Start() => fake = await FakeOpenAi.Start();

    private protected override async Task Work(string model, string key, decimal? budget, CancellationToken ct = default)
    {
        await using var wire = OpenAiStudio.Wire(fake, key, Caps);
        var painter = Model("openai", model, Role.Image, (Unit.TextTokenIn, 5), (Unit.ImageTokenOut, 30)) with { Sizes = ["1536x1024", "1024x1536", "1024x1024"] };
        await new OpenAiIllustrator(painter, wire, Purse(budget)).Draw(Drawing, Result, ct);
    }
}
