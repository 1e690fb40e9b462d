using OmaVideo.Media.Cards;

namespace OmaVideo.Media.Tests.Cards;

public sealed class TextTests
{
    private static readonly Typeface Face = new("Inter", "DejaVu Sans", 700, 0, 1.2);

    [Theory]
    [InlineData("A lamp that follows the sun", 2, "A lamp that", "follows the sun")]
    [InlineData("Lumo", 3, "Lumo")]
    [InlineData("one two three four five six", 3, "one two", "three four", "five six")]
    [InlineData("東京の夜、光と影の物語。", 2, "東京の夜、", "光と影の物語。")]
    [InlineData("駅前の小さな本屋は", 2, "駅前の", "小さな本屋は")]
    [InlineData("一盏跟随太阳的台灯", 3, "一盏跟", "随太阳", "的台灯")]
    public void Lines_are_broken_where_they_come_out_even(string text, int count, params string[] expected) =>
        Assert.Equal(expected, TextBreaks.Lines(text, count));

    [Fact]
    public void Punctuation_never_begins_a_line()
    {
        for (var count = 1; count < 8; count++)
            Assert.DoesNotContain(TextBreaks.Lines("これは、とても長い、題名です。そう、思いませんか？はい！", count), line => "、。？！".Contains(line[0]));
    }

    [Fact]
    public void Nothing_is_lost_in_breaking()
    {
        const string Text = "How a bakery 👩‍🚀 learned <to> \"bake\" & 日本語の本 twice — שלום עולם!";
        for (var count = 1; count < 9; count++)
            Assert.Equal(Text.Replace(" ", "", StringComparison.Ordinal), string.Concat(TextBreaks.Lines(Text, count)).Replace(" ", "", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("A")]
    [InlineData("A lamp that follows the sun")]
    [InlineData("Aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa")]
    [InlineData("WWWWWWWWWW WWWWWWWWWW WWWWWWWWWW WWWWWWWWWW WWWWWWWWWW WWWWWWWWWW WWWWWWWWWW WWWWWWWWWW WWWWWWWWWW WWWWWWWWWW WWWWWWWWWW WWWWWWWWWW")]
    public void Every_title_fits_its_box(string title)
    {
        var block = TextBlock.Fit(title, Face, 1000, 400, 120);
        Assert.InRange(block.Size, 20, 120);
        Assert.True(block.Lines.Max(TextShape.Width) * block.Size <= 1000.01);
        Assert.True(block.Lines.Count * block.Size * Face.LineHeight <= 400.01);
    }

    [Fact]
    public void Short_titles_are_large_and_long_ones_smaller()
    {
        double Size(string title) => TextBlock.Fit(title, Face, 1000, 400, 120).Size;
        Assert.Equal(120, Size("Lumo"));
        Assert.True(Size("A lamp that follows the sun") > Size("A lamp that follows the sun, and how it came to be made in a small town by the sea"));
    }

    [Fact]
    public void What_turns_out_wider_than_thought_is_set_smaller()
    {
        var set = SetText.Of(new TextBlock(["x"], Face, 100, 500), [new Ink(-4, 4)]);
        Assert.Equal(500, set.Width, 6);
    }

    [Theory]
    [InlineData("שלום", true)]
    [InlineData("\"123 مرحبا", true)]
    [InlineData("hello שלום", false)]
    [InlineData("123", false)]
    [InlineData("", false)]
    public void Direction_is_that_of_the_first_letter(string text, bool rightToLeft) => Assert.Equal(rightToLeft, TextShape.IsRightToLeft(text));

    [Fact]
    public void Markup_stays_text_and_what_XML_cannot_hold_is_replaced()
    {
        Assert.Equal("&lt;b&gt; &amp;amp; &quot;&#39;", Svg.Escape("<b> &amp; \"'"));
        Assert.Equal("a\uFFFDb\uFFFDc\uFFFDd😀", Svg.Escape("a\u0007b\uD800c\uFFFEd😀"));
    }
}
