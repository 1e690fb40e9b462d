using OmaVideo.Core.Artifacts;
using OmaVideo.Core.Rendering;
using OmaVideo.Core.Scenes;
using OmaVideo.Core.Scripts;
using OmaVideo.Core.Storyboards;
using OmaVideo.Media.Sheets;

namespace OmaVideo.Media.Tests.Sheets;

public sealed class ContactSheetMakerTests : IDisposable
{
    private readonly MediaFolder media = new();

    public void Dispose() => media.Dispose();

    [Theory]
    [InlineData("640x360", 1)]
    [InlineData("640x360", 5)]
    [InlineData("360x640", 7)]
    [InlineData("400x400", 4)]
    public async Task Every_scene_is_seen_in_its_place(string size, int count)
    {
        var red = await media.Picture("red.png", $"color=red:s={size}");
        var blue = await media.Picture("blue.png", $"color=blue:s={size}");
        var board = Board(Enumerable.Range(0, count).Select(i => i % 2 == 0 ? red : blue), "Words of a scene, said in it.");
        await new ContactSheetMaker(media.Ffmpeg, media).Draw(board, media.PathOf("sheet.png"), default);

        var parts = size.Split('x').Select(int.Parse).ToArray();
        var layout = SheetLayout.Of(new FrameSize(parts[0], parts[1]), [.. board.Scenes.Select(s => s.Narration)]);
        var pixels = await Pixels("sheet.png");
        Assert.Equal(SheetLayout.Width * layout.Height * 3, pixels.Length);
        for (var i = 0; i < count; i++)
        {
            var (x, y) = layout.Place(i);
            var at = (((y + (layout.PictureHeight / 2)) * SheetLayout.Width) + x + (layout.PictureWidth / 2)) * 3;
            Assert.Equal(i % 2 == 0 ? [255, 0, 0] : new byte[] { 0, 0, 255 }, pixels[at..(at + 3)].Select(p => (byte)(p > 127 ? 255 : 0)));
        }
    }

    [Fact]
    public async Task The_same_storyboard_gives_the_same_sheet_and_hostile_words_stay_words()
    {
        var still = await media.Picture("a.png");
        var board = Board([still, still], "</text><image href='/etc/passwd'/> & שלום עולם 日本語 %{x} " + new string('w', 900)) with { Title = new string('M', 200) };
        var maker = new ContactSheetMaker(media.Ffmpeg, media);
        await maker.Draw(board, media.PathOf("one.png"), default);
        await maker.Draw(board, media.PathOf("two.png"), default);
        Assert.Equal(MediaFolder.Hash(media.PathOf("one.png")), MediaFolder.Hash(media.PathOf("two.png")));
    }

    private static Storyboard Board(IEnumerable<Artifact> stills, string words) => new(
        3, 0, "A title", "Call", [.. stills.Select((still, i) => new StoryboardScene(i + 1, SceneRole.Point, words, "prompt", 4.5, Transition.Cut, i, new Still(still, "test")))]);

    private async Task<byte[]> Pixels(string name)
    {
        using var raw = new MemoryStream();
        await media.Ffmpeg.Run(new(["-v", "error", "-i", media.PathOf(name), "-pix_fmt", "rgb24", "-f", "rawvideo", "pipe:1"]) { Output = (s, ct) => s.CopyToAsync(raw, ct) }, default);
        return raw.ToArray();
    }
}
