using OmaVideo.Agents.OpenAi;
using OmaVideo.Core.Cameo;
using OmaVideo.Core.Casting;
using OmaVideo.Core.Costs;
using OmaVideo.Core.Workflow;

namespace OmaVideo.Agents.Tests.Providers;

public sealed class OpenAiImageEditTests : ImageEditContract
{
    private FakeOpenAi fake = null!;

    protected override string Usual => "painter";

    /// <summary>A hundred tokens of words, a thousand for each of two pictures, and 1500 for the one that is painted.</summary>
    protected override decimal? Price => 0.0005m + 0.016m + 0.045m;

    private protected override FakeProvider Provider => fake;

    private protected override byte[] Picture
    {
        set => fake.Picture = value;
    }

    private protected override string Told => fake.Requests.Last().GetProperty("prompt").GetString()!;

    [Fact]
    public async Task Pictures_in_frames_are_left_to_others()
    {
        await using var wire = OpenAiStudio.Wire(fake, FakeProvider.Key);
        var placer = Placer(Usual, wire, null);

        Assert.Equal((true, false), (placer.Places(AppearanceKind.InScene), placer.Places(AppearanceKind.Framed)));
    }

    [Fact]
    public async Task A_picture_larger_than_is_taken_is_not_sent()
    {
        await using var wire = OpenAiStudio.Wire(fake, FakeProvider.Key);
        await using (var large = File.Create(Folder.File("large.png")))
            large.SetLength(60 * 1024 * 1024);
        var still = await new OneStill(Folder.Path).Open(OneStill.Artifact, default);

        var failure = await Fails(() => Placer(Usual, wire, null).Place(Placing, still, Folder.File("large.png"), Result, default));

        Assert.Equal((StepFailure.Invalid, 0), (failure.Kind, fake.Requests.Count));
    }

    protected override async Task Start() => fake = await FakeOpenAi.Start();

    private protected override async Task Work(string model, string key, decimal? budget, CancellationToken ct = default)
    {
        await using var wire = OpenAiStudio.Wire(fake, key, Caps);
        var still = await new OneStill(Folder.Path).Open(OneStill.Artifact, ct);
        await Placer(model, wire, budget).Place(Placing, still, still, Result, ct);
    }

    private OpenAiGuestPlacer Placer(string model, OpenAiWire wire, decimal? budget) => new(
        Model("openai", model, Role.ImageEdit, (Unit.TextTokenIn, 5), (Unit.ImageTokenIn, 8), (Unit.ImageTokenOut, 30)) with { Sizes = ["1536x1024", "1024x1536", "1024x1024"] }, wire, Purse(budget), SparingFfmpeg.One);
}
