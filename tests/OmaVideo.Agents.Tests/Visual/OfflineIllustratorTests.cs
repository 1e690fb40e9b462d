using OmaVideo.Agents.Visual.Offline;
using OmaVideo.Core.Briefs;
using OmaVideo.Core.Scenes;
using OmaVideo.Core.Scripts;

namespace OmaVideo.Agents.Tests.Visual;

public sealed class OfflineIllustratorTests : IDisposable
{
    private static readonly string[] Prompts =
    [
        "A small coffee roastery on a quiet street", "A farmer in a green field", "Rising charts on a laptop",
        "A courier in the city", "A team of people", "A sailboat on the sea",
    ];

    private readonly ScratchFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData(AspectRatio.Landscape, 2400, 1350)]
    [InlineData(AspectRatio.Portrait, 1350, 2400)]
    [InlineData(AspectRatio.Square, 1350, 1350)]
    public async Task A_picture_is_a_quarter_larger_than_its_frame(AspectRatio ratio, int width, int height)
    {
        var file = await Draw(Scene(1) with { Look = Look(Style.Modern) with { AspectRatio = ratio } });

        Assert.Equal(new FrameSize(width, height), Raster.SizeOfPng(file));
        Assert.Equal([file], Directory.GetFiles(folder.Path));
    }

    [Fact]
    public async Task Equal_orders_give_equal_pictures()
    {
        var scene = Scene(2) with { Look = Look(Style.Cinematic) };

        var first = await File.ReadAllBytesAsync(await Draw(scene));

        Assert.Equal(first, await File.ReadAllBytesAsync(await Draw(scene)));
    }

    [Theory]
    [InlineData(Style.Professional)]
    [InlineData(Style.Modern)]
    [InlineData(Style.Minimalist)]
    [InlineData(Style.Cinematic)]
    [InlineData(Style.Playful)]
    public async Task The_scenes_of_a_video_differ_clearly(Style style)
    {
        var pictures = new List<byte[]>();
        for (var number = 1; number <= Prompts.Length; number++)
            pictures.Add(await Pixels(Scene(number) with { Look = Look(style) }));

        for (var i = 0; i < pictures.Count; i++)
            for (var j = 0; j < i; j++)
                Assert.True(Raster.Difference(pictures[i], pictures[j]) > 4, $"scenes {j + 1} and {i + 1} differ by {Raster.Difference(pictures[i], pictures[j]):0.0}");
    }

    [Fact]
    public async Task A_refined_scene_looks_different_though_its_words_are_the_same()
    {
        var scene = Scene(3);

        Assert.True(Raster.Difference(await Pixels(scene), await Pixels(scene with { Seed = scene.Seed + 7919 })) > 4);
    }

    [Fact]
    public async Task Every_style_renders_in_its_own_way()
    {
        var pictures = new List<byte[]>();
        foreach (var style in Enum.GetValues<Style>())
            pictures.Add(await Pixels(Scene(1) with { Look = Look(style) }));

        for (var i = 0; i < pictures.Count; i++)
            for (var j = 0; j < i; j++)
                Assert.True(Raster.Difference(pictures[i], pictures[j]) > 10, $"{(Style)i} and {(Style)j}");
    }

    private static Look Look(Style style) => new(style, Tone.Friendly, AspectRatio.Landscape, 7);

    private static SceneDrawing Scene(int number) =>
        new(Prompts[number - 1], "", number == 1 ? SceneRole.Hook : SceneRole.Point, Look(Style.Professional), 7000 + number);

    /// <summary>A small picture of the scene; it is the same drawing at every size.</summary>
    private async Task<byte[]> Pixels(SceneDrawing scene)
    {
        var file = folder.File("small.svg");
        await File.WriteAllTextAsync(file, Illustration.Compose(scene, new(320, 180)));
        return await Raster.Pixels(file, 64, 36);
    }

    private async Task<string> Draw(SceneDrawing scene)
    {
        var file = folder.File("picture.png");
        await new OfflineIllustrator(Raster.Ffmpeg).Draw(scene, file, CancellationToken.None);
        return file;
    }
}
