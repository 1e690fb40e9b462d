using OmaVideo.Core.Artifacts;
using OmaVideo.Core.Briefs;
using OmaVideo.Core.Rendering;
using OmaVideo.Core.Scenes;
using OmaVideo.Core.Workflow;
using OmaVideo.Media.Cards;
using OmaVideo.Media.Frames;

namespace OmaVideo.Media.Tests.Cards;

/// <summary>Logos and watermarks.</summary>
public sealed class MarksTests : IDisposable
{
    private const string Long = "How a neighbourhood bakery in Thessaloniki learned to bake twice as much bread with half the energy, and why every oven in the city could do the same thing within one single winter, if it wanted to.";

    private readonly MediaFolder media = new();

    public static IEnumerable<object[]> Looks => CardTests.Looks;

    public void Dispose() => media.Dispose();

    [Theory]
    [InlineData("color=red:s=400x400", 52, 52)]
    [InlineData("color=red:s=1200x100", 130, 12)]
    [InlineData("color=red:s=20x300", 4, 52)]
    public async Task A_logo_of_any_shape_is_fitted_into_its_corner(string source, int width, int height)
    {
        var seen = Seen((await Print(await media.Picture("logo.png", source))).Single(), new(960, 540));

        Assert.InRange(seen.Right - seen.Left, width - 2, width + 2);
        Assert.InRange(seen.Bottom - seen.Top, height - 2, height + 2);
        Assert.InRange(seen.Right, 920, 936);
        Assert.True(seen.Top >= 20);
    }

    [Fact]
    public async Task What_of_a_logo_cannot_be_seen_stays_so_and_does_not_colour_its_edge()
    {
        // A white disc on transparent green: where it is scaled down, no green may come into its edge.
        var logo = await media.Made("logo.png", "-f", "lavfi", "-i", "color=white:s=400x400,format=rgba,geq=r='if(lt(hypot(X-200,Y-200),150),255,0)':g=255:b='if(lt(hypot(X-200,Y-200),150),255,0)':a='if(lt(hypot(X-200,Y-200),150),255,0)'", "-frames:v", "1");
        var frame = new Frame(new(960, 540));
        frame.Fill(new Yuv(60, 128, 128));
        (await Print(logo)).Single().Lay(frame, 5, vectors: true);

        Assert.Contains(frame.Luma.Bytes[..(960 * 540)], sample => sample > 230);
        Assert.All(frame.Blue.Bytes[(960 * 540)..], sample => Assert.InRange(sample, 126, 130));
    }

    [Theory]
    [InlineData("<svg xmlns='http://www.w3.org/2000/svg'><rect width='9' height='9'/></svg>", "neither PNG nor JPEG nor WebP")]
    [InlineData("", "neither PNG nor JPEG nor WebP")]
    [InlineData("\u0089PNG\r\n\u001a\n and then nothing", "cannot be decoded")]
    public async Task What_is_no_picture_is_refused_as_a_logo(string content, string expected)
    {
        await File.WriteAllBytesAsync(media.PathOf("logo.png"), [.. content.Select(c => (byte)c)]);
        await Refused(media.Artifact("logo.png"), expected);
    }

    [Fact]
    public async Task A_damaged_logo_is_refused_and_so_is_an_enormous_one()
    {
        await media.Picture("whole.png", "testsrc2=s=640x360");
        var bytes = await File.ReadAllBytesAsync(media.PathOf("whole.png"));
        bytes.AsSpan(bytes.Length / 2, 200).Fill(7);
        await File.WriteAllBytesAsync(media.PathOf("damaged.png"), bytes);

        await Refused(media.Artifact("damaged.png"), "cannot be decoded");
        await Refused(await media.Picture("enormous.png", "color=red:s=8000x6000"), "40 megapixels");
    }

    [Fact]
    public async Task A_logo_is_fitted_once_for_all_cuts()
    {
        var press = new LogoPress(media.Ffmpeg, media);
        var cut = CutWith(await media.Picture("logo.png"));
        var first = (await press.Print(cut, default)).Single();
        File.Delete(media.PathOf("logo.png"));

        Assert.Same(first.Image, (await press.Print(cut with { Frames = 7 }, default)).Single().Image);
        Assert.Empty(await press.Print(cut with { Logo = null }, default));
    }

    [Theory]
    [MemberData(nameof(Looks))]
    public async Task No_title_and_no_caption_lies_on_a_mark(Style style, AspectRatio ratio)
    {
        var size = FrameSize.Of(ratio, Preset.Draft);
        var cut = CutWith(await media.Picture("logo.png", "color=red:s=500x200")) with
        {
            Size = size,
            Look = new Look(style, Tone.Friendly, ratio, 1),
            Overlays =
            [
                new(new(CardKind.Title, [Long]), -10, 100), new(new(CardKind.Closing, ["Visit our bakery this spring and taste the difference for yourself today", Long]), -20, 100),
                new(new(CardKind.Caption, ["Two lines of words that are as", "long as they may be, more or less"]), -30, 100), new(new(CardKind.Watermark, [new string('W', 60)]), -40, 100),
            ],
        };
        var cards = (await new CardPress(media.Ffmpeg).Print([cut], media.Folder, default))[0];
        var marks = new[] { Seen((await new LogoPress(media.Ffmpeg, media).Print(cut, default)).Single(), size), Seen(cards.Single(layer => layer.From == -40), size) };

        Assert.False(Meet(marks[0], marks[1]), $"{marks[0]} {marks[1]}");
        Assert.All(marks, mark => Assert.True(mark.Left > size.Width * 0.02 && mark.Right < size.Width * 0.98 && mark.Top > size.Height * 0.02 && mark.Bottom < size.Height * 0.985, $"{mark}"));
        foreach (var from in new[] { -10, -20, -30 })
        {
            // The last layer of a card holds its text; shades below may lie under marks.
            var card = Seen(cards.Last(layer => layer.From == from), size);
            Assert.All(marks, mark => Assert.False(Meet(mark, card), $"{from}: {mark} {card}"));
        }
    }

    [Theory]
    [InlineData(16)]
    [InlineData(126)]
    [InlineData(235)]
    public async Task A_watermark_is_faint_but_can_be_read_on_any_ground(byte luma)
    {
        var cut = MediaFolder.Body(new("x", 1), 10, null, new Overlay(new(CardKind.Watermark, ["© <Lumen> & friends"]), 0, 10)) with { Size = new(1920, 1080) };
        var layer = (await new CardPress(media.Ffmpeg).Print([cut], media.Folder, default))[0].Single();
        var frame = new Frame(cut.Size);
        frame.Fill(new Yuv(luma, 128, 128));
        layer.Lay(frame, 0, vectors: true);
        var changed = frame.Luma.Bytes[..(1920 * 1080)].Select(sample => sample - luma).Where(difference => Math.Abs(difference) > 3).ToList();

        Assert.InRange(changed.Max() - changed.Min(), 60, 150);
        Assert.InRange(changed.Count, 500, 12_000);
    }

    private async Task Refused(Artifact logo, string expected)
    {
        var refused = await Assert.ThrowsAsync<StepException>(() => Print(logo));
        Assert.Equal(StepFailure.Invalid, refused.Kind);
        Assert.Contains(expected, refused.Message, StringComparison.Ordinal);
    }

    private Task<IReadOnlyList<Layer>> Print(Artifact logo) => new LogoPress(media.Ffmpeg, media).Print(CutWith(logo) with { Size = new(960, 540) }, default);

    private static Cut CutWith(Artifact logo) => MediaFolder.Body(new("x", 1), 10) with { Logo = logo };

    private static bool Meet((int Left, int Top, int Right, int Bottom) a, (int Left, int Top, int Right, int Bottom) b) =>
        a.Left < b.Right && b.Left < a.Right && a.Top < b.Bottom && b.Top < a.Bottom;

    /// <summary>The box in which a layer changes a frame notably.</summary>
    private static (int Left, int Top, int Right, int Bottom) Seen(Layer layer, FrameSize size)
    {
        var frame = new Frame(size);
        frame.Fill(new Yuv(128, 128, 128));
        layer.Lay(frame, 5, vectors: true);
        var (left, top, right, bottom) = (size.Width, size.Height, 0, 0);
        for (var y = 0; y < size.Height; y++)
        {
            for (var x = 0; x < size.Width; x++)
            {
                if (Math.Abs(frame.Luma.Row(y)[x] - 128) > 25)
                    (left, top, right, bottom) = (Math.Min(left, x), Math.Min(top, y), Math.Max(right, x + 1), Math.Max(bottom, y + 1));
            }
        }

        return (left, top, right, bottom);
    }
}
