using OmaVideo.Core.Delivery;
using OmaVideo.Core.Rendering;

namespace OmaVideo.Core.Tests.Delivery;

public class SubtitlesTests
{
    private static readonly Cue[] Cues = [new(9, 99, ["Fish & chips", "for <b>two</b>"]), new(108_000, 108_045, ["a --> b"])];

    [Fact]
    public void SubRip_has_numbers_commas_and_plain_text() => Assert.Equal(
        "1\n00:00:00,300 --> 00:00:03,300\nFish & chips\nfor <b>two</b>\n\n2\n01:00:00,000 --> 01:00:01,500\na → b\n\n",
        Subtitles.Srt(Cues));

    [Fact]
    public void WebVTT_escapes_what_would_be_markup() => Assert.Equal(
        "WEBVTT\n\n1\n00:00:00.300 --> 00:00:03.300\nFish &amp; chips\nfor &lt;b&gt;two&lt;/b&gt;\n\n2\n01:00:00.000 --> 01:00:01.500\na → b\n\n",
        Subtitles.WebVtt(Cues));

    [Fact]
    public void WebVTT_says_when_each_word_is_said_where_that_is_known()
    {
        Cue cue = new(30, 90, ["Fish & chips", "for two"], [0, 15, 15, 30, 59]);

        Assert.Equal(
            "WEBVTT\n\n1\n00:00:01.000 --> 00:00:03.000\nFish <00:00:01.500>&amp; chips\n<00:00:02.000>for <00:00:02.966>two\n\n",
            Subtitles.WebVtt([cue]));
        Assert.DoesNotContain("<", Subtitles.Srt([cue]));
    }
}
