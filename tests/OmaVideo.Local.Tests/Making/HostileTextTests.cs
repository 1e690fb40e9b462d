using System.Text.Json;
using OmaVideo.Local.Tests.CommandLine;

namespace OmaVideo.Local.Tests.Making;

/// <summary>Whatever people write is only ever text: it ends up in a correct video, or in a clear error.</summary>
public sealed class HostileTextTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    [Theory]
    [InlineData("مرحبا بالعالم 🚀 שלום", "هذا وصف طويل بما يكفي لفيديو قصير. 日本語のテキストもあります。 🎉🎉🎉 Καλημέρα κόσμε.", "ar")]
    [InlineData("</text></svg><script>alert(1)</script>&amp;", "a':textfile=/etc/passwd:voice=rms,drawtext=text='x'[out];movie=/etc/passwd --> \"quoted\" $(reboot) `id` %{pts} \\\\ {\\\\b1} <b>bold</b>", "en")]
    [InlineData("../../../../etc/passwd", "file:///etc/passwd http://127.0.0.1:9/x.mp4 concat:/etc/passwd|/etc/shadow -y -f lavfi -i testsrc %s%n%x 100% ; rm -rf / # and so on, and on.", "en")]
    [InlineData("🚀🚀🚀", "🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉", "en")]
    public async Task Hostile_text_becomes_a_correct_video(string title, string description, string language)
    {
        var cli = new Cli(folder.Path);
        await File.WriteAllTextAsync(folder.File("brief.json"), JsonSerializer.Serialize(new
        {
            title,
            description,
            duration = 15,
            style = "minimalist",
            aspect_ratio = "1:1",
            language,
            call_to_action = title,
            key_messages = new[] { description[..Math.Min(60, description.Length)] },
        }));

        var ended = await cli.Run("make", "brief.json", "--out", "video.mp4", "--seed", "-9223372036854775808");

        Assert.True(ended.ExitCode == 0, ended.Error + ended.Output);
        Assert.Equal("450", (await Film.Probe(folder.File("video.mp4"))).GetProperty("streams")[0].GetProperty("nb_frames").GetString());
        Assert.Equal(["brief.json", "data", "video.jpg", "video.mp4", "video.srt", "video.vtt"], Directory.EnumerateFileSystemEntries(folder.Path).Select(Path.GetFileName).Order());
        Assert.DoesNotContain("root:", await File.ReadAllTextAsync(folder.File("video.srt")));
    }

    [Fact]
    public async Task A_folder_of_any_name_will_do()
    {
        var odd = Directory.CreateDirectory(folder.File("100%d it's [a] b:c,d;e")).FullName;
        await File.WriteAllTextAsync(Path.Combine(odd, "brief.json"), Premiere.Brief.Replace("The bakery at the corner", "How to fix [error] pages, freeze_start: 0 black_start:0 black_end:9"));
        var ended = await new Cli(odd).Run("make", "brief.json", "--out", "100%d.mp4");

        Assert.True(ended.ExitCode == 0, ended.Error + ended.Output);
        Assert.True(File.Exists(Path.Combine(odd, "100%d.mp4")));
    }

    public void Dispose() => folder.Dispose();
}
