using OmaVideo.Core.Briefs;
using OmaVideo.Core.Cameo;
using OmaVideo.Core.Scenes;
using OmaVideo.Core.Scripts;
using OmaVideo.Core.Workflow;

namespace OmaVideo.Agents.Tests.Providers;

/// <summary>What everybody does who paints after pictures.</summary>
public abstract class ImageEditContract : ProviderContract
{
    /// <summary>What the provider paints.</summary>
    private protected abstract byte[] Picture { set; }

    /// <summary>The words the provider was last told.</summary>
    private protected abstract string Told { get; }

    private protected GuestPlacing Placing { get; } = new(
        new Appearance(AppearanceKind.InScene, Side.Left, 0.6), new Look(Style.Cinematic, Tone.Friendly, AspectRatio.Landscape, 1), SceneRole.Point, "A lamp glows on a table.", 7);

    public override async Task InitializeAsync()
    {
        await base.InitializeAsync();
        Picture = OneStill.Png;
    }

    [Fact]
    public async Task The_picture_is_as_large_as_the_still_was()
    {
        await Work();

        Assert.Equal(OneStill.Png[16..24], (await File.ReadAllBytesAsync(Result))[16..24]);
    }

    [Fact]
    public async Task The_model_is_told_where_the_guest_stands_and_what_stays()
    {
        await Work();

        Assert.Contains("on the left, about 60 percent of the frame high", Told, StringComparison.Ordinal);
        Assert.Contains("A lamp glows on a table.", Told, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(OneStill.None), MemberType = typeof(OneStill))]
    public async Task What_is_no_whole_picture_is_none(string what, byte[] answer)
    {
        _ = what;
        Picture = answer;

        Assert.Equal(StepFailure.Transient, (await Fails()).Kind);
        Assert.False(File.Exists(Result));
    }
}
