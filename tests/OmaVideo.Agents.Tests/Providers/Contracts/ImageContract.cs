using OmaVideo.Core.Briefs;
using OmaVideo.Core.Scenes;
using OmaVideo.Core.Scripts;

namespace OmaVideo.Agents.Tests.Providers;

/// <summary>What everybody does who draws.</summary>
public abstract class ImageContract : ProviderContract
{
    protected AspectRatio Ratio { get; private set; } = AspectRatio.Landscape;

    /// <summary>What the provider draws.</summary>
    private protected abstract byte[] Picture { set; }

    /// <summary>The words the provider was last told.</summary>
    private protected abstract string Told { get; }

    public override async Task InitializeAsync()
    {
        await base.InitializeAsync();
        Picture = OneStill.Png;
    }

    [Fact]
    public async Task The_picture_is_what_the_provider_drew()
    {
        await Work();

        Assert.Equal(OneStill.Png, await File.ReadAllBytesAsync(Result));
    }

    [Theory]
    [InlineData(AspectRatio.Landscape)]
    [InlineData(AspectRatio.Portrait)]
    [InlineData(AspectRatio.Square)]
    public async Task A_picture_of_any_shape_is_ordered_as_the_provider_offers_it(AspectRatio ratio)
    {
        Ratio = ratio;

        await Work();

        Assert.Equal(1, Provider.Billed);
    }

    [Theory]
    [MemberData(nameof(OneStill.None), MemberType = typeof(OneStill))]
    public async Task What_is_no_whole_picture_is_none(string what, byte[] answer)
    {
        _ = what;
        Picture = answer;

        Assert.Equal(Core.Workflow.StepFailure.Transient, (await Fails()).Kind);
    }

    [Fact]
    public async Task All_pictures_of_a_film_are_told_the_same_style_colours_and_people()
    {
        await Work();

        Assert.Contains("A lamp glows on a table.", Told, StringComparison.Ordinal);
        Assert.Contains("Cinematic film still", Told, StringComparison.Ordinal);
        Assert.Contains(Palette.Of(Drawing.Look).Accent, Told, StringComparison.Ordinal);
        Assert.Contains("Mara, red hair.", Told, StringComparison.Ordinal);
        Assert.Contains("None of these: text", Told, StringComparison.Ordinal);
    }

    private protected SceneDrawing Drawing => new("A lamp glows on a table.", "It glows.", SceneRole.Point, new Look(Style.Cinematic, Tone.Friendly, Ratio, 1), 7) { Sheet = "Mara, red hair." };
}
