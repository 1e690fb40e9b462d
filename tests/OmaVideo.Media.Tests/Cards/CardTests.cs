using OmaVideo.Core.Briefs;
using OmaVideo.Core.Rendering;
using OmaVideo.Core.Scenes;
using OmaVideo.Media.Cards;
using OmaVideo.Media.Frames;

namespace OmaVideo.Media.Tests.Cards;

public sealed class CardTests : IDisposable
{
    private const string Long = "How a neighbourhood bakery in Thessaloniki learned to bake twice as much bread with half the energy, and why every oven in the city could do the same thing within one single winter, if it wanted to.";

    private readonly MediaFolder media = new();

    public static IEnumerable<object[]> Looks => Enum.GetValues<Style>().SelectMany(style => Enum.GetValues<AspectRatio>().Select(ratio => new object[] { style, ratio }));

    public void Dispose() => media.Dispose();

    [Theory]
    [MemberData(nameof(Looks))]
    public async Task Cards_keep_clear_of_each_other_and_read_on_any_picture(Style style, AspectRatio ratio)
    {
        var size = SizeOf(ratio);
        var cut = Cut(style, ratio) with
        {
            Overlays =
            [
                new(new(CardKind.Title, [Long]), -10, 100), new(new(CardKind.Closing, ["Visit our bakery this spring and taste the difference for yourself today", Long]), -20, 100),
                new(new(CardKind.Caption, ["Two lines of words that are as", "long as they may be, more or less"]), -30, 100), new(new(CardKind.Title, ["A lamp that follows the sun"]), -40, 100),
            ],
        };
        var layers = (await new CardPress(media.Ffmpeg).Print([cut], media.Folder, default))[0];
        var caption = layers.Single(l => l.From == -30);
        var captionRows = Rows(caption, size);
        Assert.True(captionRows.Last < size.Height * 0.97);

        // The last layer of a card holds its text; shades below may lie under captions.
        foreach (var from in new[] { -10, -20, -40 })
        {
            var rows = Rows(layers.Last(l => l.From == from), size);
            Assert.True(rows.Last < captionRows.First && rows.First > size.Height * 0.03, $"{from}: {rows} and {captionRows}");
        }

        foreach (var ground in new byte[] { 235, 16, 120 })
        {
            Reads(ground, [caption]);
            Reads(ground, [.. layers.Where(l => l.From == -40)]);
        }

        void Reads(byte ground, IReadOnlyList<Layer> card)
        {
            var frame = new Frame(size);
            frame.Fill(new Yuv(ground, 128, 128));
            foreach (var layer in card)
                layer.Lay(frame, 50, vectors: true);
            var box = Box(card[^1], frame);
            var (light, dark) = (Grey(Percentile(box, 0.995)), Grey(Percentile(box, 0.1)));
            Assert.True(Contrast.Of(light, dark) >= 4.5, $"{light} on {dark} over {ground}");
        }
    }

    [Theory]
    [InlineData("<script>alert(1)</script> & \"quotes\" 'n' ]]>")]
    [InlineData("</text></svg><image href='/etc/passwd'/>")]
    [InlineData("%{localtime}: \\ drawtext=textfile=/etc/passwd, [in]scale=2[out];")]
    [InlineData("日本語のとても長い題名がここに入りますので、改行が必要になります")]
    [InlineData("שלום עולם, זה הוא סרטון על מנורה")]
    [InlineData("مرحبا بالعالم هذا فيديو عن المصباح")]
    [InlineData("😀🚀👩‍🚀🇫🇮 1️⃣ ❤️")]
    [InlineData("\u200f\u200b\ufeff")]
    [InlineData("Zalgo h̷̡̛̘e̶c̴o̸m̵e̴s̷")]
    [InlineData("i")]
    public async Task Whatever_a_text_says_it_is_only_text(string text)
    {
        var cut = Cut(Style.Modern, AspectRatio.Landscape) with
        {
            Overlays = [new(new(CardKind.Title, [text]), 0, 9), new(new(CardKind.Caption, [text, text]), 0, 9), new(new(CardKind.Closing, [text, text]), 0, 9)],
        };
        var layers = (await new CardPress(media.Ffmpeg).Print([cut], media.Folder, default))[0];
        Assert.InRange(layers.Count, 4, 5);
    }

    [Fact]
    public async Task Empty_text_leaves_no_box()
    {
        Assert.Empty(await Print(new(CardKind.Caption, [" "]), Style.Modern, AspectRatio.Landscape));
        await Print(new(CardKind.Title, [""]), Style.Playful, AspectRatio.Square);
        await Print(new(CardKind.Closing, []), Style.Cinematic, AspectRatio.Portrait);
    }

    [Fact]
    public async Task Text_is_measured_as_it_is_drawn()
    {
        var blocks = new[] { "iiiiii", "WWWWWW", "日本", "" }.Select(t => new TextBlock(t.Length > 0 ? [t] : [], Typefaces.Display(Style.Modern), 50, 10_000)).ToList();
        var widths = (await new Ruler(media.Ffmpeg).Measure(blocks, media.Folder, default)).Select(s => s.Width / 50).ToList();
        Assert.InRange(widths[0], 1, 2.2);
        Assert.InRange(widths[1], 4.5, 7);
        Assert.InRange(widths[2], 1.7, 2.2);
        Assert.Equal(0, widths[3]);
    }

    [Fact]
    public async Task Captions_lie_over_all_else()
    {
        var cut = MediaFolder.Body(new("x", 1), 10, null, new Overlay(new Card(CardKind.Caption, ["hello"]), 2, 8), new Overlay(new Card(CardKind.Title, ["hello"]), 0, 10));
        var layers = (await new CardPress(media.Ffmpeg).Print([cut], media.Folder, default))[0];
        Assert.Equal((2, 8), (layers[^1].From, layers[^1].Until));
        Assert.Equal(3, layers.Count);
    }

    private static FrameSize SizeOf(AspectRatio ratio) => FrameSize.Of(ratio) is var full ? new(full.Width / 3 / 2 * 2, full.Height / 3 / 2 * 2) : full;

    private async Task<IReadOnlyList<Layer>> Print(Card card, Style style, AspectRatio ratio) =>
        (await new CardPress(media.Ffmpeg).Print([Cut(style, ratio) with { Overlays = [new(card, 0, 100)] }], media.Folder, default))[0];

    private static Cut Cut(Style style, AspectRatio ratio) =>
        MediaFolder.Body(new("x", 1), 100) with { Size = SizeOf(ratio), Look = new Look(style, Tone.Friendly, ratio, 1) };

    /// <summary>The first and last row in which a layer changes a frame notably.</summary>
    private static (int First, int Last) Rows(Layer layer, FrameSize size)
    {
        var frame = new Frame(size);
        frame.Fill(new Yuv(128, 128, 128));
        layer.Lay(frame, 50, vectors: true);
        var rows = Enumerable.Range(0, size.Height).Where(row => frame.Luma.Row(row).ToArray().Any(s => Math.Abs(s - 128) > 30)).ToList();
        return (rows[0], rows[^1]);
    }

    /// <summary>The luma of the middle of a layer's box.</summary>
    private static byte[] Box(Layer layer, Frame frame)
    {
        var (image, inX, inY) = (layer.Image, layer.Image.Width / 6, layer.Image.Height / 4);
        return [.. Enumerable.Range(image.Y + inY, image.Height - (2 * inY)).SelectMany(row => frame.Luma.Row(row, image.X + inX, image.X + image.Width - inX).ToArray())];
    }

    private static byte Percentile(byte[] samples, double share) => samples.Order().ElementAt((int)((samples.Length - 1) * share));

    /// <summary>A luma sample as a grey of full range.</summary>
    private static string Grey(byte luma) => (byte)Math.Clamp((luma - 16) * 255 / 219, 0, 255) is var g ? new Colour(g, g, g).ToString() : "";
}
