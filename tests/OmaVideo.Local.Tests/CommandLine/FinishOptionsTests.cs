using System.CommandLine;
using OmaVideo.Core.Rendering;
using OmaVideo.Local.CommandLine;

namespace OmaVideo.Local.Tests.CommandLine;

public sealed class FinishOptionsTests
{
    private readonly Command command = new("make");
    private readonly FinishOptions options;

    public FinishOptionsTests() => options = new(command);

    [Fact]
    public void Without_them_captions_are_plain_and_nothing_else_lies_over_the_picture() => Assert.Equal(Finish.Usual, options.Of(command.Parse([])));

    [Theory]
    [InlineData("highlight", CaptionStyle.Highlight)]
    [InlineData("off", CaptionStyle.Off)]
    [InlineData("plain", CaptionStyle.Plain)]
    public void Captions_are_as_they_are_ordered(string word, CaptionStyle style) =>
        Assert.Equal(style, options.Of(command.Parse(["--captions", word])).Captions);

    [Fact]
    public void A_watermark_is_one_line() => Assert.Equal("© Lumen & <friends>", options.Of(command.Parse(["--watermark", "  © Lumen \n & <friends> "])).Watermark);

    [Theory]
    [InlineData("--captions", "loud", "loud")]
    [InlineData("--watermark", " ", "--watermark: wanted 1 to 60 characters, found nothing but space")]
    [InlineData("--watermark", "1234567890123456789012345678901234567890123456789012345678901", "--watermark: wanted 1 to 60 characters, found 61")]
    [InlineData("--watermark", "bell\u0007", "--watermark: wanted text without control characters")]
    public void What_cannot_be_is_refused_with_what_was_wanted(string option, string value, string said) =>
        Assert.Contains(command.Parse([option, value]).Errors, error => error.Message.Contains(said, StringComparison.Ordinal));
}
