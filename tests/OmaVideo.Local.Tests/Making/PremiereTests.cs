using System.Globalization;
using System.Text.Json;
using OmaVideo.Local.Tests.CommandLine;

namespace OmaVideo.Local.Tests.Making;

[Collection(nameof(Premiere))]
public sealed class PremiereTests(Premiere premiere)
{
    [Fact]
    public async Task A_brief_becomes_a_video_as_it_was_ordered()
    {
        Assert.True(premiere.Ended.ExitCode == 0, premiere.Ended.Error + premiere.Ended.Output);
        var probe = await Film.Probe(premiere.Video);
        var (video, audio) = (probe.GetProperty("streams")[0], probe.GetProperty("streams")[1]);

        Assert.Equal(("h264", "yuv420p", 1080, 1080, "30/1"), (
            video.GetProperty("codec_name").GetString(), video.GetProperty("pix_fmt").GetString(),
            video.GetProperty("width").GetInt32(), video.GetProperty("height").GetInt32(), video.GetProperty("avg_frame_rate").GetString()));
        Assert.Equal(("aac", "48000", 2), (audio.GetProperty("codec_name").GetString(), audio.GetProperty("sample_rate").GetString(), audio.GetProperty("channels").GetInt32()));
        Assert.InRange(double.Parse(probe.GetProperty("format").GetProperty("duration").GetString()!, CultureInfo.InvariantCulture), 14.8, 15.2);
        Assert.Equal("450", video.GetProperty("nb_frames").GetString());
        Assert.StartsWith("1\n00:00:0", await File.ReadAllTextAsync(Path.ChangeExtension(premiere.Video, ".srt")));
        Assert.StartsWith("WEBVTT", await File.ReadAllTextAsync(Path.ChangeExtension(premiere.Video, ".vtt")));
        Assert.True(new FileInfo(Path.ChangeExtension(premiere.Video, ".jpg")).Length > 10_000);
    }

    [Fact]
    public async Task What_was_asked_for_beside_it_lies_in_a_folder_of_its_own()
    {
        Assert.Equal(
            ["chapters.vtt", "preview.webp", "provenance.json", "sprites.jpg", "sprites.vtt"],
            Directory.EnumerateFiles(premiere.Extra("")).Select(Path.GetFileName).Order(StringComparer.Ordinal));
        Assert.Equal(["video.jpg", "video.mp4", "video.srt", "video.vtt"], Directory.EnumerateFiles(premiere.Folder, "video.*").Select(Path.GetFileName).Order(StringComparer.Ordinal));
        Assert.InRange(new FileInfo(premiere.Extra("preview.webp")).Length, 20_000, 1_000_000);
        Assert.Equal(15, (await File.ReadAllTextAsync(premiere.Extra("sprites.vtt"))).Split("sprites.jpg#xywh=").Length - 1);
    }

    [Fact]
    public async Task The_record_of_provenance_is_the_one_the_video_names_and_knows_it_by_its_bytes()
    {
        var record = JsonDocument.Parse(await File.ReadAllTextAsync(premiere.Extra("provenance.json"))).RootElement;
        var bytes = await File.ReadAllBytesAsync(premiere.Video);
        Assert.Equal(Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(bytes)), record.GetProperty("sha256").GetString());

        var named = System.Text.RegularExpressions.Regex.Match(System.Text.Encoding.Latin1.GetString(bytes), "<dcterms:provenance>provenance/([0-9a-f]{40})\\.json</dcterms:provenance>").Groups[1].Value;
        Assert.Single(Directory.EnumerateFiles(Path.Combine(premiere.Folder, "data", "artifacts", "provenance"), $"{named}.json", SearchOption.AllDirectories));
        Assert.All(["writer", "scenes", "music", "cuts"], part => Assert.True(record.GetProperty("made").TryGetProperty(part, out _)));
    }

    [Fact]
    public void Every_event_is_one_JSON_line_and_the_last_one_is_the_outcome()
    {
        var lines = premiere.Ended.Output.TrimEnd().Split('\n').Select(line => JsonDocument.Parse(line).RootElement).ToList();
        var percents = lines.SkipLast(1).Select(line => line.GetProperty("percent").GetInt32()).ToList();

        Assert.Equal(percents.Order(), percents);
        Assert.Equal(("completed", premiere.Video, 0), (
            lines[^1].GetProperty("outcome").GetString(), lines[^1].GetProperty("video").GetString(), lines[^1].GetProperty("exit_code").GetInt32()));
    }

    [Fact]
    public async Task The_same_brief_again_makes_nothing_anew()
    {
        var before = Made();
        var again = await premiere.Cli.Run("make", "brief.json", "--out", "again.mp4");

        Assert.Equal(0, again.ExitCode);
        Assert.Equal(before, Made());
        Assert.Equal(await File.ReadAllBytesAsync(premiere.Video), await File.ReadAllBytesAsync(Path.Combine(premiere.Folder, "again.mp4")));

        List<(string, DateTime)> Made() =>
            [.. Directory.EnumerateFiles(Path.Combine(premiere.Folder, "data", "artifacts"), "*", SearchOption.AllDirectories).Order().Select(f => (f, File.GetLastWriteTimeUtc(f)))];
    }

    [Fact]
    public async Task A_draft_is_a_small_look_at_the_same_script_stills_voices_and_music()
    {
        string[] shared = ["scripts", "stills", "voices", "music", "sounds"];
        var before = Kept();
        var draft = await premiere.Cli.Run("make", "brief.json", "--draft", "--out", "draft.mp4");

        Assert.True(draft.ExitCode == 0, draft.Error + draft.Output);
        Assert.Equal(before, Kept());
        var video = (await Film.Probe(Path.Combine(premiere.Folder, "draft.mp4"))).GetProperty("streams")[0];
        Assert.Equal((540, 540, "450"), (video.GetProperty("width").GetInt32(), video.GetProperty("height").GetInt32(), video.GetProperty("nb_frames").GetString()));

        List<string> Kept() => [.. shared.SelectMany(kind => Directory.EnumerateFiles(Path.Combine(premiere.Folder, "data", "artifacts", kind), "*", SearchOption.AllDirectories)).Order()];
    }

    [Fact]
    public async Task Words_light_up_as_they_are_said_under_a_logo_and_a_watermark()
    {
        var poster = Path.ChangeExtension(premiere.Video, ".jpg");
        var made = await premiere.Cli.Run("make", "brief.json", "--draft", "--captions", "highlight", "--logo", poster, "--watermark", "<Lumen> & friends", "--out", "marked.mp4");

        Assert.True(made.ExitCode == 0, made.Error + made.Output);
        Assert.Matches(@"\w+ <00:00:0\d\.\d{3}>\w+", await File.ReadAllTextAsync(Path.Combine(premiere.Folder, "marked.vtt")));
        Assert.DoesNotContain("<00", await File.ReadAllTextAsync(Path.Combine(premiere.Folder, "marked.srt")), StringComparison.Ordinal);
        Assert.Equal(2, (await premiere.Cli.Run("make", "brief.json", "--logo", "brief.json")).ExitCode);
        Assert.Equal(2, (await premiere.Cli.Run("make", "brief.json", "--logo", "nothing.png")).ExitCode);
    }

    [Theory]
    [InlineData("--draft", "--quality", "high")]
    [InlineData("--quality", "best")]
    public async Task A_quality_there_is_not_or_two_of_them_are_bad_input(params string[] told) =>
        Assert.Equal(2, (await premiere.Cli.Run(["make", "brief.json", .. told])).ExitCode);

    /// <summary>The end of the program comes at the first event of the phase, as hard as the system has it.</summary>
    [Theory]
    [InlineData("\"phase\":\"drawing\",\"done\":1")]
    [InlineData("\"phase\":\"rendering\",\"done\":0")]
    [InlineData("\"phase\":\"assembling\",\"done\":1")]
    public async Task Killed_and_started_again_it_makes_the_very_same_video(string moment)
    {
        using var folder = new TemporaryFolder();
        await File.WriteAllTextAsync(folder.File("brief.json"), Premiere.Brief);
        var cli = new Cli(folder.Path);
        using (var process = cli.Start("make", "brief.json", "--out", "video.mp4", "--json"))
        {
            while (await process.StandardOutput.ReadLineAsync() is { } line && !line.Contains(moment, StringComparison.Ordinal))
            {
            }

            process.Kill();
            await process.WaitForExitAsync();
            Assert.Equal(137, process.ExitCode);
        }

        var finished = Directory.EnumerateFiles(folder.File("data/artifacts"), "*", SearchOption.AllDirectories).ToDictionary(f => f, File.GetLastWriteTimeUtc);
        Assert.NotEmpty(finished);
        Assert.Equal(0, (await cli.Run("make", "brief.json", "--out", "video.mp4")).ExitCode);

        Assert.All(finished, f => Assert.Equal(f.Value, File.GetLastWriteTimeUtc(f.Key)));
        Assert.Equal(await Film.Hash(premiere.Video), await Film.Hash(folder.File("video.mp4")));
        Assert.Single(Directory.EnumerateDirectories(folder.File("data/jobs")));
        Assert.Empty(Directory.EnumerateDirectories(folder.File("data/scratch")));
    }
}
