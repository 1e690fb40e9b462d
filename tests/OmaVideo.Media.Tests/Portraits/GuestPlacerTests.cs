using OmaVideo.Core.Briefs;
using OmaVideo.Core.Cameo;
using OmaVideo.Core.Scenes;
using OmaVideo.Core.Scripts;
using OmaVideo.Media.Portraits;

namespace OmaVideo.Media.Tests.Portraits;

public sealed class GuestPlacerTests : IDisposable
{
    private const int Width = 800;
    private const int Height = 450;

    private readonly MediaFolder media = new();
    private readonly Atelier atelier;
    private readonly Darkroom darkroom;

    public GuestPlacerTests() => (atelier, darkroom) = (new Atelier(media), new Darkroom(media.Ffmpeg));

    public void Dispose() => media.Dispose();

    [Fact]
    public async Task A_guest_stands_in_the_scene_without_the_wall_of_their_photo()
    {
        foreach (var (sitter, i) in Sitter.All.Select((sitter, i) => (sitter, i)))
        {
            var (before, after) = await Placed($"in{i}", sitter, AppearanceKind.InScene, Side.Left, 0.8);

            Assert.InRange(Changed(before, after, 0.1, 0.2, 0.5, 1), 0.2, 0.9);
            Assert.Equal(0, Changed(before, after, 0.7, 0, 1, 1));

            // Beside the head, where the photo has its wall, the scene goes on.
            Assert.InRange(Changed(before, after, 0.12, 0.25, 0.17, 0.6), 0, 0.25);
        }
    }

    [Fact]
    public async Task A_guest_in_a_frame_leaves_the_rest_of_the_scene_as_it_was()
    {
        var (before, after) = await Placed("framed", Sitter.Ada, AppearanceKind.Framed, Side.Right, 0.45);

        Assert.InRange(Changed(before, after, 0.63, 0.32, 0.79, 0.58), 0.95, 1);
        Assert.Equal(0, Changed(before, after, 0, 0, 0.45, 1));
    }

    [Fact]
    public async Task The_same_guest_in_the_same_scene_is_the_same_picture()
    {
        var (_, once) = await Placed("once", Sitter.Lin, AppearanceKind.InScene, Side.Right, 0.6);
        var (_, again) = await Placed("again", Sitter.Lin, AppearanceKind.InScene, Side.Right, 0.6);
        Assert.Equal(once.Rgb, again.Rgb);
    }

    [Fact]
    public async Task The_frame_is_the_style_s()
    {
        var rims = new HashSet<string>();
        foreach (var style in new[] { Style.Professional, Style.Playful, Style.Minimalist })
        {
            var (_, after) = await Placed($"{style}", Sitter.Ada, AppearanceKind.Framed, Side.Left, 0.5, style);
            rims.Add(Convert.ToHexString(after.Rgb.AsSpan(Height / 2 * Width * 3, Width * 3)));
        }

        Assert.Equal(3, rims.Count);
    }

    private async Task<(Photograph Before, Photograph After)> Placed(string name, Sitter sitter, AppearanceKind kind, Side side, double height, Style style = Style.Modern)
    {
        var portrait = (await atelier.Portrait(await atelier.Photo($"{name}.photo.png", sitter))).File;
        await media.Picture($"{name}.still.png", $"color=0x203a6a:s={Width}x{Height}");
        var placing = new GuestPlacing(new(kind, side, height), new Look(style, Tone.Neutral, AspectRatio.Landscape, 1), SceneRole.Point, "a hall", 1);
        await new GuestPlacer(media.Ffmpeg).Place(placing, media.PathOf($"{name}.still.png"), portrait, media.PathOf($"{name}.placed.png"), default);
        return (await Read($"{name}.still.png"), await Read($"{name}.placed.png"));
    }

    private Task<Photograph> Read(string name) => darkroom.Develop(media.PathOf(name), Width, Height, null, default);

    /// <summary>The share of pixels in a part of the picture, in shares of its sides, that are clearly another colour.</summary>
    private static double Changed(Photograph before, Photograph after, double left, double top, double right, double bottom)
    {
        var (changed, all) = (0, 0);
        for (var y = (int)(top * Height); y < bottom * Height; y++)
        {
            for (var x = (int)(left * Width); x < right * Width; x++, all++)
                changed += Math.Abs(before[x, y][0] - after[x, y][0]) + Math.Abs(before[x, y][2] - after[x, y][2]) > 40 ? 1 : 0;
        }

        return (double)changed / all;
    }
}
