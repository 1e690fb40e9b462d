using OmaVideo.Core.Briefs;
using OmaVideo.Core.Rendering;
using OmaVideo.Core.Scenes;
using OmaVideo.Media.Cards;
using OmaVideo.Media.Frames;

namespace OmaVideo.Media.Tests.Cards;

public sealed class CaptionTests : IDisposable
{
    private static readonly FrameSize Size = new(960, 540);
    private static readonly string[] Lines = ["In the morning it wakes your desk", "with bright, clear daylight."];

    private readonly MediaFolder media = new();

    public static TheoryData<Style> Styles => new(Enum.GetValues<Style>());

    public void Dispose() => media.Dispose();

    [Theory]
    [MemberData(nameof(Styles))]
    public async Task Captions_stand_out_from_what_is_right_beside_them_on_any_picture(Style style)
    {
        var caption = (await Print(style, new(CardKind.Caption, Lines))).Single();
        foreach (var (name, ground) in Grounds())
        {
            caption.Lay(ground, 50, vectors: true);
            var (text, beside) = Beside(ground, caption.Image);
            Assert.True(Contrast.Of(text, beside) >= 4.5, $"{text} beside {beside} over {name}");
        }
    }

    /// <summary>Over every palette there is, with its hues turned by every seed.</summary>
    [Fact]
    public void The_word_that_is_said_can_be_read_in_all_colours()
    {
        foreach (var (style, tone, seed) in from style in Enum.GetValues<Style>() from tone in Enum.GetValues<Tone>() from seed in Enumerable.Range(0, 6) select (style, tone, seed))
        {
            var stage = new Stage(Size, new Look(style, tone, AspectRatio.Landscape, seed));
            var overWhite = Colour.Parse(stage.Darkest).Mix(new Colour(255, 255, 255), 1 - Stage.CaptionShade).ToString();
            Assert.True(Contrast.Of(stage.AccentUnderInk, stage.Palette.Ink) >= 4.5, $"{style} {tone}: {stage.AccentUnderInk}");
            Assert.True(Contrast.Of(stage.AccentInCaption, overWhite) >= 4.5, $"{style} {tone}: {stage.AccentInCaption}");
            Assert.True(Contrast.Of(stage.AccentUnderInk, overWhite) >= 2, $"{style} {tone}: {stage.AccentUnderInk} in {overWhite}");
        }
    }

    [Theory]
    [MemberData(nameof(Styles))]
    public async Task Each_word_has_its_time_and_nothing_else_moves(Style style)
    {
        var plain = (await Print(style, new(CardKind.Caption, Lines))).Single();
        var layers = await Print(style, new(CardKind.Caption, Lines, [0, 5, 8, 20, 24, 31, 40, 45, 55, 70, 82]));
        var words = layers.Skip(1).OrderBy(layer => layer.From).ToList();

        Assert.Equal(Look(plain), Look(layers[0]));
        Assert.Equal([0, 5, 8, 20, 24, 31, 40, 45, 55, 70, 82], words.Select(word => word.From));
        Assert.Equal([5, 8, 20, 24, 31, 40, 45, 55, 70, 82, 100], words.Select(word => word.Until));
        Assert.All(words, word => Assert.InRange(word.Image.X, plain.Image.X, plain.Image.X + plain.Image.Width - word.Image.Width));
        Assert.All(words, word => Assert.InRange(word.Image.Y, plain.Image.Y, plain.Image.Y + plain.Image.Height - word.Image.Height));
        Assert.All(words.Take(7).Zip(words.Skip(1)), pair => Assert.True(pair.First.Image.X < pair.Second.Image.X || pair.First.Image.Y < pair.Second.Image.Y));
        Assert.All(words, word => Assert.Equal(0, Math.Min(word.FadeIn, word.FadeOut)));
    }

    /// <summary>A letter that no font has is drawn as a box with its number in it, and all boxes are of one width.</summary>
    [Theory]
    [InlineData("ko", "해바라기는 빛을 향해 자랍니다")]
    [InlineData("th", "ทานตะวันหันหาแสง")]
    [InlineData("ja", "ひまわりは光を向く")]
    public async Task Letters_of_other_scripts_are_letters_and_not_boxes(string language, string text)
    {
        var boxes = string.Concat(text.Select(letter => letter == ' ' ? ' ' : '\uE123'));
        var widths = new List<int>();
        foreach (var line in new[] { text, boxes })
            widths.Add((await Print(Style.Modern, new(CardKind.Caption, [line]))).Single().Image.Width);

        Assert.True(Math.Abs(widths[0] - widths[1]) > 20, $"No font here has the letters of \"{language}\": {string.Join(" and ", widths)} pixels.");
    }

    [Fact]
    public async Task A_word_that_takes_no_time_is_not_shown()
    {
        var layers = await Print(Style.Modern, new(CardKind.Caption, ["one two three"], [0, 10, 10]));
        Assert.Equal([(0, 10), (10, 100)], layers.Skip(1).OrderBy(layer => layer.From).Select(layer => (layer.From, layer.Until)));
    }

    [Theory]
    [InlineData("It follows the sun", new[] { 0, 1, 2, 3 })]
    [InlineData("המנורה הולכת אחרי השמש", new[] { 3, 2, 1, 0 })]
    [InlineData("עולה 25 שקלים", new[] { 2, 1, 0 })]
    [InlineData("הסרטון Lumen Desk Lamp", new[] { 1, 2, 3, 0 })]
    [InlineData("See הסרטון הולכת now", new[] { 0, 2, 1, 3 })]
    public async Task Words_lie_in_the_order_their_scripts_are_read(string line, int[] fromLeft)
    {
        var words = line.Split(' ');
        Assert.Equal(fromLeft, TextOrder.FromLeft(words, TextShape.IsRightToLeft(line)));

        var layers = await Print(Style.Modern, new(CardKind.Caption, [line], [.. words.Select((_, i) => i * 10)]));
        Assert.Equal(fromLeft, layers.Skip(1).OrderBy(layer => layer.Image.X).Select(layer => layer.From / 10));
    }

    [Fact]
    public async Task Chinese_and_Japanese_are_drawn_with_characters_of_their_own_and_not_with_boxes()
    {
        string[] characters = ["夜", "一", "本", "の", "灯"];
        var blocks = characters.Select(c => new TextBlock([c], Typefaces.Caption(Style.Modern), 50, 10_000)).ToList();
        var widths = (await new Ruler(media.Ffmpeg).Measure(blocks, media.Folder, default)).Select(set => set.Width / 50).ToList();

        // A box in place of a character is narrower than an em, and all boxes are equally wide.
        Assert.All(widths, width => Assert.InRange(width, 0.75, 1.05));
        Assert.True(widths.Distinct().Count() > 1);
    }

    private async Task<IReadOnlyList<Layer>> Print(Style style, Card card) => (await new CardPress(media.Ffmpeg).Print(
        [MediaFolder.Body(new("x", 1), 100) with { Size = Size, Look = new Look(style, Tone.Friendly, AspectRatio.Landscape, 1), Overlays = [new(card, 0, 100)] }], media.Folder, default))[0];

    private static byte[] Look(Layer layer)
    {
        var frame = new Frame(Size);
        layer.Lay(frame, 50, vectors: true);
        return frame.Bytes;
    }

    private static IEnumerable<(string, Frame)> Grounds()
    {
        foreach (var luma in new byte[] { 16, 126, 235 })
        {
            var frame = new Frame(Size);
            frame.Fill(new Yuv(luma, 128, 128));
            yield return ($"luma {luma}", frame);
        }

        var noise = new Frame(Size);
        noise.Fill(new Yuv(128, 128, 128));
        var seed = 1u;
        foreach (ref var sample in noise.Bytes.AsSpan(0, Size.Width * Size.Height))
        {
            seed = (seed * 1_664_525) + 1_013_904_223;
            sample = (byte)(16 + ((seed >> 24) * 219 / 255));
        }

        yield return ("noise", noise);
    }

    /// <summary>The text's own grey, and the lightest grey three to five pixels away from it.</summary>
    private static (string Text, string Beside) Beside(Frame frame, OverlayImage image)
    {
        var luma = frame.Luma;
        var (left, top, right, bottom) = (image.X + (image.Width / 5), image.Y + (image.Height / 4), image.X + (image.Width * 4 / 5), image.Y + (image.Height * 3 / 4));
        var text = new List<byte>();
        var beside = new List<byte>();
        for (var y = top; y < bottom; y++)
        {
            for (var x = left; x < right; x++)
            {
                var sample = luma.Row(y)[x];
                if (sample >= 200)
                    text.Add(sample);
                else if (Near(x, y, 5) && !Near(x, y, 2))
                    beside.Add(sample);
            }
        }

        Assert.True(text.Count > 200 && beside.Count > 200);
        return (Grey(Percentile(text, 0.5)), Grey(Percentile(beside, 0.98)));

        bool Near(int x, int y, int reach)
        {
            for (var row = y - reach; row <= y + reach; row++)
            {
                if (luma.Row(row)[(x - reach)..(x + reach + 1)].ContainsAnyInRange((byte)200, (byte)255))
                    return true;
            }

            return false;
        }
    }

    private static byte Percentile(List<byte> samples, double share) => samples.Order().ElementAt((int)((samples.Count - 1) * share));

    /// <summary>A luma sample as a grey of full range.</summary>
    private static string Grey(byte luma) => (byte)Math.Clamp((luma - 16) * 255 / 219, 0, 255) is var g ? new Colour(g, g, g).ToString() : "";
}
