using OmaVideo.Core.Briefs;
using OmaVideo.Core.Rendering;

namespace OmaVideo.Core.Tests.Rendering;

public class CaptionsTests
{
    private static readonly string[] Texts =
    [
        "Most desk lamps shine the same cold white from breakfast to midnight.",
        "Children have climbed it, couples have met under it, and owls have nested in its crown.",
        "Boom! Look. It is here, at last, and it is yours: a lamp that follows the sun, day after day after day.",
        "One",
        "The",
        "  a \n the  \t of ",
        "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft hat heute geschlossen.",
        new string('A', 300),
        "駅前の小さな本屋は、夜になると灯りがともります。店主は毎晩ひとりの客のために「一冊の本」を選びます。",
        "今日はiPhoneで動画を作る方法を、三つの手順でわかりやすく説明します！",
        "في زاوية الشارع القديم مقهى صغير يجمع الجيران كل صباح، ولا أحد يبقى غريبا بعد الفنجان الأول.",
        "ร้านกาแฟเล็กๆ ริมแม่น้ำเปิดทุกเช้า กลิ่นกาแฟหอมอบอวลไปทั่วซอย",
        "👨‍👩‍👧‍👦👨‍👩‍👧‍👦👨‍👩‍👧‍👦👨‍👩‍👧‍👦👨‍👩‍👧‍👦👨‍👩‍👧‍👦👨‍👩‍👧‍👦👨‍👩‍👧‍👦👨‍👩‍👧‍👦👨‍👩‍👧‍👦👨‍👩‍👧‍👦👨‍👩‍👧‍👦👨‍👩‍👧‍👦 family",
        "x = [0:v]drawtext=text='hi':fontfile=/etc/passwd; <b>bold</b> & \"quoted\" -- done",
        string.Join(' ', Enumerable.Range(1, 200).Select(i => new string((char)('a' + (i % 26)), 1 + (i * 7 % 11)))),
    ];

    public static TheoryData<string, AspectRatio> Cases
    {
        get
        {
            var cases = new TheoryData<string, AspectRatio>();
            foreach (var text in Texts)
                foreach (var ratio in Enum.GetValues<AspectRatio>())
                    cases.Add(text, ratio);
            return cases;
        }
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_caption_has_one_or_two_lines_that_fit_and_all_words_in_their_order(string text, AspectRatio ratio)
    {
        var cues = Captions.Cues(text, Sample.Voice(8), 1, ratio);

        Assert.All(cues, cue => Assert.InRange(cue.Lines.Count, 1, 2));
        Assert.All(cues.SelectMany(cue => cue.Lines), line => Assert.InRange(CaptionPieces.WidthOf(line), 1, Captions.LineLength(ratio)));
        Assert.All(cues.SelectMany(cue => cue.Lines), line => Assert.Equal(line.Trim(), line));
        Assert.Equal(Letters(text), Letters(string.Concat(cues.SelectMany(cue => cue.Lines))));
        Assert.All(cues.SelectMany(cue => cue.Lines), line => Assert.DoesNotContain('\uFFFD', line));

        static string Letters(string s) => string.Concat(s.Where(c => !char.IsWhiteSpace(c)));
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void Captions_follow_each_other_within_the_speech(string text, AspectRatio ratio)
    {
        foreach (var (start, seconds) in new[] { (0.0, 4.4), (0.3, 2.9), (117.25, 6.0) })
        {
            var cues = Captions.Cues(text, Sample.Voice(seconds), start, ratio);

            Assert.Equal(Timeline.FrameAt(start), cues[0].From);
            Assert.Equal(Timeline.FrameAt(start + seconds), cues[^1].Until);
            Assert.All(cues, cue => Assert.True(cue.From <= cue.Until));
            Assert.All(cues.Zip(cues.Skip(1)), pair => Assert.Equal(pair.First.Until, pair.Second.From));
        }
    }

    [Theory]
    [InlineData("Most desk lamps shine the same cold white from breakfast to midnight.", AspectRatio.Landscape, "Most desk lamps shine the same cold white|from breakfast to midnight.")]
    [InlineData("It warms to amber. Lumen follows the evening from dusk.", AspectRatio.Landscape, "It warms to amber.|Lumen follows the evening from dusk.")]
    [InlineData("Nobody hurries here, because the journey is the reason to go.", AspectRatio.Square, "Nobody hurries here,|because the journey|is the reason to go.")]
    [InlineData("Look at it.", AspectRatio.Portrait, "Look at it.")]
    public void Lines_end_where_a_reader_would_pause(string text, AspectRatio ratio, string expected) =>
        Assert.Equal(expected, string.Join('|', Captions.Cues(text, Sample.Voice(5), 0, ratio).SelectMany(cue => cue.Lines)));

    [Fact]
    public void No_line_ends_on_a_little_word_that_belongs_to_the_next()
    {
        var lines = Texts.Take(3).Append("Now the night train climbs through pine forests. It crosses a stone bridge above the clouds.")
            .Append("Every dumpling is folded by hand and served in four minutes flat.")
            .SelectMany(text => Enum.GetValues<AspectRatio>().SelectMany(ratio => Captions.Cues(text, Sample.Voice(5), 0, ratio))).SelectMany(cue => cue.Lines);

        Assert.All(lines, line => Assert.DoesNotMatch(@"(?i)(^|\s)(the|an?|of|to|in|and|or|from|through|by|its)$", line));
    }

    [Fact]
    public void Chinese_and_Japanese_lines_do_not_begin_with_a_mark_and_get_no_spaces()
    {
        foreach (var ratio in Enum.GetValues<AspectRatio>())
        {
            var lines = Captions.Cues(Texts[8], Sample.Voice(8), 0, ratio).SelectMany(cue => cue.Lines).ToList();
            Assert.All(lines, line => Assert.False("、。」！？".Contains(line[0]), line));
            Assert.All(lines, line => Assert.False(line.EndsWith('「'), line));
            Assert.All(lines, line => Assert.DoesNotContain(' ', line));
        }
    }

    [Theory]
    [InlineData("", 4)]
    [InlineData("   ", 4)]
    [InlineData("🎉", 4)]
    [InlineData("Words without time", 0)]
    public void Where_nothing_is_said_nothing_is_shown(string text, double seconds) => Assert.Empty(Captions.Cues(text, Sample.Voice(seconds), 1, AspectRatio.Landscape));

    [Fact]
    public void What_takes_longer_to_say_is_shown_longer()
    {
        Assert.True(Weight("opportunities") > Weight("short"));
        Assert.True(Weight("1984") > Weight("year"));
        Assert.True(Weight("夜の本屋") > Weight("夜"));
        Assert.True(Weight("стол") < Weight("столешница"));
        Assert.Equal(Weight("letter"), Weight("leter"), 6);
        Assert.True(SpeechWeight.Sound("end", ends: true) > Weight("end"));
        Assert.True(SpeechWeight.Pause("stop.") > SpeechWeight.Pause("then,"));
        Assert.True(SpeechWeight.Pause("(stop.)") > SpeechWeight.Pause("3.5"));

        static double Weight(string word) => SpeechWeight.Sound(word, ends: false);
    }

    [Theory]
    [InlineData(14)]
    [InlineData(400)]
    public void However_many_characters_are_joined_to_one_it_has_its_line_and_an_end(int joined)
    {
        var family = string.Join('\u200d', Enumerable.Repeat("👩", joined));
        var cues = Captions.Cues($"Look at {family} and smile.", Sample.Voice(4), 0, AspectRatio.Portrait);

        Assert.Equal($"Look at {family} and smile.", string.Join(' ', cues.SelectMany(cue => cue.Lines)));
    }
}
