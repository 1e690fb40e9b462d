using OmaVideo.Core.Briefs;
using OmaVideo.Core.Rendering;

namespace OmaVideo.Core.Tests.Rendering;

public class CaptionWordsTests
{
    [Theory]
    [InlineData("It warms to amber.", "It|warms|to|amber.")]
    [InlineData("  one   two ", "one|two")]
    [InlineData("", "")]
    [InlineData("「夜の本屋」は、静かです。", "「夜の|本屋」は、|静かです。")]
    [InlineData("今日はiPhoneで撮る", "今日は|iPhoneで|撮る")]
    [InlineData("从第一刻起，你", "从|第|一|刻|起，|你")]
    [InlineData("مرحبا بالعالم", "مرحبا|بالعالم")]
    [InlineData("안녕 세상아", "안녕|세상아")]
    [InlineData("👨‍👩‍👧 family", "👨‍👩‍👧|family")]
    public void Words_are_what_is_said_one_after_the_other(string line, string expected)
    {
        var words = CaptionWords.Of([line]);

        Assert.Equal(expected, string.Join('|', words.Select(word => word.Text)));
        Assert.All(words, word => Assert.Equal(word.Text, line.Substring(word.At, word.Length)));
    }

    [Fact]
    public void Words_of_the_second_line_know_their_line() =>
        Assert.Equal([(0, 0), (0, 4), (1, 0)], CaptionWords.Of(["one two", "three"]).Select(word => (word.Line, word.At)));

    [Theory]
    [InlineData("Now the night train climbs through pine forests. It crosses a stone bridge above the clouds.", AspectRatio.Portrait)]
    [InlineData("駅前の小さな本屋は、夜になると灯りがともります。店主は毎晩ひとりの客のために「一冊の本」を選びます。", AspectRatio.Square)]
    [InlineData("AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA", AspectRatio.Portrait)]
    public void Every_word_of_a_cue_has_its_frame_and_none_comes_before_the_last(string text, AspectRatio ratio)
    {
        var cues = Captions.Cues(text, Sample.Voice(6), 1, ratio, words: true);

        Assert.All(cues, cue => Assert.Equal(CaptionWords.Of(cue.Lines).Count, cue.Words!.Count));
        Assert.All(cues, cue => Assert.Equal(0, cue.Words![0]));
        Assert.All(cues, cue => Assert.Equal(cue.Words!.Order(), cue.Words!));
        Assert.All(cues, cue => Assert.True(cue.From + cue.Words![^1] <= cue.Until));
    }
}
