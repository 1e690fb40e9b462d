using OmaVideo.Local.CommandLine;

namespace OmaVideo.Local.Tests.CommandLine;

public sealed class BadBriefTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public static TheoryData<string, string> Faults => new()
    {
        { "", "wanted JSON, found nothing" },
        { " ", "wanted JSON" },
        { "hello", "a mistake in line 1, byte 1" },
        { "{", "wanted JSON" },
        { "[1,2]", "wanted a JSON object" },
        { "null", "wanted a JSON object" },
        { "{}", "/title: wanted a value, found nothing" },
        { Brief("title", null), "/title: wanted a value" },
        { Brief("description", null), "/description: wanted a value" },
        { Brief("duration", null), "/duration: wanted a value" },
        { Brief("title", "\"   \""), "/title: wanted 3 to 200 characters, found nothing but space" },
        { Brief("title", $"\"{new string('x', 201)}\""), "/title: wanted 3 to 200 characters, found 201" },
        { Brief("title", "42"), "/title: wanted text, found 42" },
        { Brief("title", "{\"a\":1}"), "/title: wanted text" },
        { Brief("title", "\"tab\\u0000zero\""), "/title: wanted text without control characters, found U+0000" },
        { Brief("title", "\"bell\\u0007\""), "found U+0007" },
        { Brief("title", "\"esc\\u001b[2J\""), "found U+001B" },
        { Brief("title", "\"back\\u202ewards\""), "found U+202E" },
        { Brief("title", "\"half \\ud83d\""), "half of a surrogate pair" },
        { Brief("description", "\"short\""), "/description: wanted 10 to 5000 characters, found 5" },
        { Brief("description", $"\"{new string('x', 5001)}\""), "/description: wanted 10 to 5000 characters, found 5001" },
        { Brief("duration", "14"), "/duration: wanted a whole number from 15 to 180, found 14" },
        { Brief("duration", "181"), "found 181" },
        { Brief("duration", "0"), "found 0" },
        { Brief("duration", "-30"), "found -30" },
        { Brief("duration", "29.5"), "found 29.5" },
        { Brief("duration", "1e999"), "found 1e999" },
        { Brief("duration", "99999999999999999999"), "/duration" },
        { Brief("duration", "NaN"), "wanted JSON" },
        { Brief("duration", "\"NaN\""), "/duration: wanted a whole number" },
        { Brief("duration", "\"30\""), "found \"30\"" },
        { Brief("duration", "[30]"), "/duration" },
        { Brief("style", "\"baroque\""), "wanted one of professional, modern, minimalist, cinematic, playful" },
        { Brief("style", "3"), "/style" },
        { Brief("tone", "\"\""), "wanted one of neutral, friendly, inspirational, energetic, dramatic" },
        { Brief("aspect_ratio", "\"4:3\""), "wanted one of 16:9, 9:16, 1:1" },
        { Brief("key_messages", "\"one\""), "/key_messages: wanted a list of at most 10 texts" },
        { Brief("key_messages", "[\"one\", 2]"), "/key_messages/1: wanted text, found 2" },
        { Brief("key_messages", "[\"\"]"), "/key_messages/0" },
        { Brief("language", "\"English please\""), "/language: wanted a language tag" },
        { Brief("language", "\"../../../etc\""), "/language" },
        { Brief("voice", "\"rms':textfile=/etc/passwd\""), "/voice: wanted a voice's name" },
        { Brief("colour", "\"red\""), "/colour: wanted a field that there is" },
        { Brief("Title", "\"The lamp\""), "/Title: wanted a field that there is" },
        { """{"title":"The lamp","title":"The lamp","description":"A lamp that follows the sun.","duration":30}""", "/title: wanted the field once" },
        { new string('[', 100_000), "wanted JSON" },
    };

    [Theory]
    [MemberData(nameof(Faults))]
    public async Task A_bad_brief_is_refused_with_what_was_wanted(string json, string said)
    {
        await File.WriteAllTextAsync(folder.File("brief.json"), json);

        Assert.Contains(said, await Refused(folder.File("brief.json")));
    }

    [Fact]
    public async Task A_file_that_is_no_brief_at_all_is_refused_and_says_why()
    {
        await File.WriteAllBytesAsync(folder.File("big.json"), new byte[10_000_000]);
        await File.WriteAllBytesAsync(folder.File("picture.json"), [0x89, 0x50, 0x4e, 0x47, 0xff, 0xfe]);

        Assert.Contains("at most 256 KiB", await Refused(folder.File("big.json")));
        Assert.Contains("not UTF-8", await Refused(folder.File("picture.json")));
        Assert.Contains("is a directory", await Refused(folder.Path));
        Assert.Contains("is not there", await Refused(folder.File("nothing.json")));
        Assert.Contains("is not there", await Refused(folder.File("no/such/folder.json")));
    }

    [Fact]
    public async Task An_endless_file_is_refused_after_its_first_256_KiB()
    {
        if (File.Exists("/dev/zero"))
            Assert.Contains("at most 256 KiB", await Refused("/dev/zero"));
    }

    public void Dispose() => folder.Dispose();

    private static async Task<string> Refused(string path)
    {
        var fault = await Assert.ThrowsAsync<CommandException>(() => BriefFile.Read(path, new Dictionary<string, string>(), default));
        Assert.Equal(ExitCode.BadInput, fault.ExitCode);
        return fault.Message;
    }

    /// <summary>A good brief with one field changed; null leaves it out.</summary>
    private static string Brief(string field, string? json)
    {
        var fields = new Dictionary<string, string> { ["title"] = "\"The lamp\"", ["description"] = "\"A lamp that follows the sun.\"", ["duration"] = "30" };
        fields.Remove(field);
        if (json is not null)
            fields[field] = json;
        return $"{{{string.Join(',', fields.Select(f => $"\"{f.Key}\":{f.Value}"))}}}";
    }
}
