using OmaVideo.Core.Briefs;
using OmaVideo.Core.Scenes;
using OmaVideo.Core.Scripts;
using OmaVideo.Core.Workflow;

namespace OmaVideo.Agents.Tests.Providers;

/// <summary>What everybody does who films.</summary>
public abstract class ClipContract : RemoteContract
{
    /// <summary>The first bytes of an MP4.</summary>
    private static readonly byte[] Mp4 = [0, 0, 0, 24, .. "ftypisom"u8, .. new byte[500]];

    protected AspectRatio Ratio { get; private set; } = AspectRatio.Landscape;

    protected double Seconds { get; private set; } = 4.5;

    private protected override StepFailure Fruitless => StepFailure.Invalid;

    public override async Task InitializeAsync()
    {
        await base.InitializeAsync();
        Remote.Result = Mp4;
    }

    [Theory]
    [InlineData(AspectRatio.Landscape)]
    [InlineData(AspectRatio.Portrait)]
    [InlineData(AspectRatio.Square)]
    public async Task A_clip_of_any_shape_is_ordered_as_the_provider_offers_it(AspectRatio ratio)
    {
        Ratio = ratio;

        await Work();

        Assert.Equal(1, Remote.Billed);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(7.3)]
    [InlineData(60)]
    public async Task A_clip_of_any_length_is_ordered_as_the_provider_offers_it(double seconds)
    {
        Seconds = seconds;

        await Work();

        Assert.Equal(1, Remote.Billed);
    }

    [Fact]
    public async Task The_model_is_told_what_is_seen_how_and_by_whom()
    {
        await Work();

        var prompt = Remote.Requests.Single().GetProperty("prompt").GetString();
        Assert.Contains("A lamp glows on a table.", prompt, StringComparison.Ordinal);
        Assert.Contains("Cinematic film still", prompt, StringComparison.Ordinal);
        Assert.Contains("Mara, red hair.", prompt, StringComparison.Ordinal);
        Assert.Contains("One unbroken take", prompt, StringComparison.Ordinal);
    }

    private protected SceneFilming Filming => new(
        new SceneDrawing("A lamp glows on a table.", "It glows.", SceneRole.Point, new Look(Style.Cinematic, Tone.Friendly, Ratio, 1), 7) { Sheet = "Mara, red hair." },
        OneStill.Artifact,
        Seconds);
}
