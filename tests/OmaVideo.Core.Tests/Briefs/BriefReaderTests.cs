using System.Text;
using OmaVideo.Core.Briefs;

namespace OmaVideo.Core.Tests.Briefs;

public class BriefReaderTests
{
    private const string Whole = """
        {"title":" The  lamp ","description":"A lamp that follows the sun.","duration":30,"style":"playful","tone":"dramatic",
         "target_audience":"people","key_messages":["One","Two"],"call_to_action":"Buy it","language":"pt-BR","voice":"rms","aspect_ratio":"9:16"}
        """;

    [Fact]
    public void A_whole_brief_is_read_with_every_field()
    {
        var brief = Read(Whole).Value!;

        Assert.Equal("The lamp", brief.Title);
        Assert.Equal("A lamp that follows the sun.", brief.Description);
        Assert.Equal((30, Style.Playful, Tone.Dramatic, AspectRatio.Portrait), (brief.Duration, brief.Style, brief.Tone, brief.AspectRatio));
        Assert.Equal(["One", "Two"], brief.KeyMessages!);
        Assert.Equal(("people", "Buy it", "pt-BR", "rms"), (brief.TargetAudience, brief.CallToAction, brief.Language, brief.Voice));
    }

    [Fact]
    public void What_is_left_out_gets_its_usual_value()
    {
        var brief = Read("""{"title":"The lamp","description":"A lamp that follows the sun.","duration":30,"voice":null}""").Value!;

        Assert.Equal((Style.Professional, Tone.Neutral, AspectRatio.Landscape, "en"), (brief.Style, brief.Tone, brief.AspectRatio, brief.Language));
        Assert.Null(brief.KeyMessages);
    }

    [Fact]
    public void Every_fault_is_told_at_once_with_field_what_was_wanted_and_what_was_found()
    {
        var faults = Read("""{"title":"ab","duration":14,"style":"baroque","colour":"red","key_messages":["fine",7]}""").Faults;

        Assert.Equal(["/title", "/description", "/duration", "/style", "/key_messages/1", "/colour"], faults.Select(f => f.Field));
        Assert.Equal("/duration: wanted a whole number from 15 to 180, found 14", faults[2].ToString());
        Assert.Equal("/style: wanted one of professional, modern, minimalist, cinematic, playful, found \"baroque\"", faults[3].ToString());
    }

    [Theory]
    [InlineData("", FaultRule.Json)]
    [InlineData("   ", FaultRule.Json)]
    [InlineData("not json", FaultRule.Json)]
    [InlineData("{\"title\":", FaultRule.Json)]
    [InlineData("[]", FaultRule.Type)]
    [InlineData("\"text\"", FaultRule.Type)]
    [InlineData("null", FaultRule.Type)]
    [InlineData("{\"duration\":NaN}", FaultRule.Json)]
    public void What_is_no_JSON_object_is_one_fault(string json, FaultRule rule)
    {
        Assert.Equal(rule, Assert.Single(Read(json).Faults).Rule);
    }

    [Theory]
    [InlineData("title", "7", FaultRule.Type)]
    [InlineData("title", "\"  \"", FaultRule.Length)]
    [InlineData("title", "\"ab\"", FaultRule.Length)]
    [InlineData("title", "\"a\\u0000bc\"", FaultRule.Characters)]
    [InlineData("title", "\"a\\u001b[31mbc\"", FaultRule.Characters)]
    [InlineData("title", "\"abc\\u202edef\"", FaultRule.Characters)]
    [InlineData("title", "\"abc\\ud800\"", FaultRule.Characters)]
    [InlineData("title", "\"abc\\uffff\"", FaultRule.Characters)]
    [InlineData("title", "[\"abc\"]", FaultRule.Type)]
    [InlineData("description", "\"too short\"", FaultRule.Length)]
    [InlineData("duration", "14", FaultRule.Range)]
    [InlineData("duration", "181", FaultRule.Range)]
    [InlineData("duration", "30.5", FaultRule.Range)]
    [InlineData("duration", "1e400", FaultRule.Range)]
    [InlineData("duration", "-30", FaultRule.Range)]
    [InlineData("duration", "\"30\"", FaultRule.Type)]
    [InlineData("duration", "\"NaN\"", FaultRule.Type)]
    [InlineData("duration", "true", FaultRule.Type)]
    [InlineData("tone", "\"NEUTRAL\"", FaultRule.Choice)]
    [InlineData("tone", "0", FaultRule.Choice)]
    [InlineData("aspect_ratio", "\"16x9\"", FaultRule.Choice)]
    [InlineData("key_messages", "\"one\"", FaultRule.Type)]
    [InlineData("key_messages", "[1,2,3,4,5,6,7,8,9,10,11]", FaultRule.Type)]
    [InlineData("key_messages", "[\"\"]", FaultRule.Length)]
    [InlineData("language", "\"../../etc\"", FaultRule.Choice)]
    [InlineData("language", "\"en\\n\"", FaultRule.Choice)]
    [InlineData("voice", "\"rms:textfile=/etc/passwd\"", FaultRule.Choice)]
    [InlineData("call_to_action", "{}", FaultRule.Type)]
    public void A_field_that_is_wrong_is_named(string field, string json, FaultRule rule)
    {
        var others = new Dictionary<string, string> { ["title"] = "\"The lamp\"", ["description"] = "\"A lamp that follows the sun.\"", ["duration"] = "30" };
        others[field] = json;

        var fault = Assert.Single(Read($"{{{string.Join(',', others.Select(o => $"\"{o.Key}\":{o.Value}"))}}}").Faults);
        Assert.StartsWith($"/{field}", fault.Field);
        Assert.Equal(rule, fault.Rule);
    }

    [Theory]
    [InlineData("\"مرحبا بالعالم\"")]
    [InlineData("\"שלום עולם\"")]
    [InlineData("\"🚀🚀🚀\"")]
    [InlineData("\"<script>alert(1)</script>\"")]
    [InlineData("\"a':textfile=/etc/passwd,drawtext\"")]
    [InlineData("\"../../../etc/passwd\"")]
    [InlineData("\"100% \\\"quoted\\\" : 'colons' \\\\ \"")]
    public void Any_language_and_any_punctuation_is_text(string title)
    {
        Assert.NotNull(Read($"{{\"title\":{title},\"description\":\"A lamp that follows the sun.\",\"duration\":30.0}}").Value);
    }

    [Fact]
    public void A_field_given_twice_is_a_fault() =>
        Assert.Contains(Read("""{"title":"The lamp","title":"The lamp","description":"A lamp that follows the sun.","duration":30}""").Faults, f => f.Rule == FaultRule.Duplicate);

    [Fact]
    public void A_field_whose_name_is_no_text_is_a_fault() =>
        Assert.Contains(Read("""{"\ud800":1}""").Faults, f => f.Rule == FaultRule.Characters);

    [Fact]
    public void Ten_megabytes_are_refused_before_they_are_parsed() =>
        Assert.Equal(FaultRule.Length, Assert.Single(BriefReader.Read(new byte[10_000_000]).Faults).Rule);

    [Fact]
    public void Bytes_that_are_not_UTF8_are_refused() =>
        Assert.Equal(FaultRule.Json, Assert.Single(BriefReader.Read(new byte[] { 0x7b, 0xff, 0xfe, 0x7d }).Faults).Rule);

    [Fact]
    public void A_byte_order_mark_does_no_harm() =>
        Assert.NotNull(BriefReader.Read(Encoding.UTF8.GetPreamble().Concat(Encoding.UTF8.GetBytes(Whole)).ToArray()).Value);

    [Fact]
    public void What_is_given_instead_counts_and_is_held_to_the_same_rules()
    {
        var bytes = Encoding.UTF8.GetBytes(Whole);

        Assert.Equal(20, BriefReader.Read(bytes, new Dictionary<string, string> { ["duration"] = "20" }).Value!.Duration);
        Assert.Equal(Style.Cinematic, BriefReader.Read(bytes, new Dictionary<string, string> { ["style"] = "cinematic" }).Value!.Style);
        Assert.Equal("/style", Assert.Single(BriefReader.Read(bytes, new Dictionary<string, string> { ["style"] = "ugly" }).Faults).Field);
    }

    [Fact]
    public void What_was_found_is_shown_short_and_without_anything_that_acts()
    {
        var fault = Assert.Single(Read($$"""{"title":"The lamp","description":"A lamp that follows the sun.","duration":30,"style":"{{"\\u001b[31m"}}{{new string('x', 500)}}"}""").Faults);

        Assert.True(fault.Found.Length < 80);
        Assert.DoesNotContain('\u001b', fault.Found);
    }

    private static Reading<Brief> Read(string json) => BriefReader.Read(Encoding.UTF8.GetBytes(json));
}
