using Microsoft.Extensions.Logging.Abstractions;
using OmaVideo.Core.Artifacts;
using OmaVideo.Core.Briefs;
using OmaVideo.Core.Delivery;
using OmaVideo.Core.Jobs;
using OmaVideo.Core.Rendering;
using OmaVideo.Local.Stores;
using OmaVideo.Local.Tests.Making;
using OmaVideo.Media.Workbench;

namespace OmaVideo.Local.Tests.CommandLine;

public sealed class ExportCommandTests : IAsyncLifetime
{
    private static readonly DateTimeOffset Morning = new(2026, 1, 2, 8, 0, 0, TimeSpan.Zero);

    private readonly TemporaryFolder folder = new();
    private readonly string done = JobId.At(Morning, 1);
    private readonly string queued = JobId.At(Morning, ulong.MaxValue);

    [Fact]
    public async Task A_finished_video_is_exported_and_the_second_time_only_copied()
    {
        var first = await Export(done, "--quality", "low", "--format", "webm");
        Assert.True(first.ExitCode == 0, first.Error);
        Assert.Equal($"Done: {folder.File("the-lamp-480p.webm")}\n", first.Output);
        Assert.EndsWith("100 %  Exporting\n", first.Error, StringComparison.Ordinal);
        Assert.Equal("vp9", (await Film.Probe(folder.File("the-lamp-480p.webm"))).GetProperty("streams")[0].GetProperty("codec_name").GetString());

        var cli = new Cli(folder.Path) { Environment = { ["PATH"] = Path.GetDirectoryName(Environment.ProcessPath) } };
        var second = await cli.Run("export", done, "--quality", "low", "--out", "again.webm");
        Assert.True(second.ExitCode == 0, second.Error);
        Assert.Equal(File.ReadAllBytes(folder.File("the-lamp-480p.webm")), File.ReadAllBytes(folder.File("again.webm")));
    }

    [Fact]
    public async Task The_name_of_the_file_says_the_format()
    {
        var ended = await Export(done[^6..], "--out", "lamp.MOV");
        Assert.True(ended.ExitCode == 0, ended.Error);
        Assert.StartsWith("mov", (await Film.Probe(folder.File("lamp.MOV"))).GetProperty("format").GetProperty("format_name").GetString(), StringComparison.Ordinal);
        Assert.Equal("qt  ", (await Film.Probe(folder.File("lamp.MOV"))).GetProperty("format").GetProperty("tags").GetProperty("major_brand").GetString());
    }

    [Fact]
    public async Task What_fails_for_a_passing_reason_is_tried_again()
    {
        var programs = Directory.CreateDirectory(folder.File("programs")).FullName;
        var real = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator).Select(p => Path.Combine(p, "ffmpeg")).First(File.Exists);
        File.CreateSymbolicLink(Path.Combine(programs, "ffprobe"), Path.Combine(Path.GetDirectoryName(real)!, "ffprobe"));
        var stumbling = Path.Combine(programs, "ffmpeg");
        await File.WriteAllTextAsync(stumbling, $"#!/bin/sh\ncase \"$*\" in *-progress*) [ -e {folder.File("stumbled")} ] || {{ : > {folder.File("stumbled")}; echo out of breath >&2; exit 1; }};; esac\nexec {real} \"$@\"\n");
        File.SetUnixFileMode(stumbling, UnixFileMode.UserRead | UnixFileMode.UserExecute);

        var cli = new Cli(folder.Path) { Environment = { ["PATH"] = $"{programs}:{Environment.GetEnvironmentVariable("PATH")}" } };
        var ended = await cli.Run("export", done, "--format", "mov", "--out", "again.mov");
        Assert.True(ended.ExitCode == 0, ended.Error);
        Assert.Contains("out of breath Trying again in 0 s.", ended.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_cannot_be_exported_is_said_and_nothing_is_written()
    {
        await Refused("has no finished video to export", queued);
        await Refused("There is no job", "nobody");
        await Refused("'avi' not recognized", done, "--format", "avi");
        await Refused("'1' not recognized", done, "--format", "1");
        await Refused("'huge' not recognized", done, "--quality", "huge");
        await Refused("ends with .webm", done, "--format", "webm", "--out", "lamp.mp4");
        await Refused("there is no directory", done, "--out", "missing/lamp.mp4");
        Assert.Empty(Directory.EnumerateFiles(folder.Path));
    }

    [Fact]
    public async Task Without_FFmpeg_it_says_what_is_missing()
    {
        var cli = new Cli(folder.Path) { Environment = { ["PATH"] = Path.GetDirectoryName(Environment.ProcessPath) } };
        var ended = await cli.Run("export", done, "--format", "mov");
        Assert.Equal(3, ended.ExitCode);
        Assert.Contains("FFmpeg is missing", ended.Error);
    }

    public async Task InitializeAsync()
    {
        var data = new DataFolder(folder.File("data"));
        using var scratch = new ScratchFolders(data.Scratch);
        var master = await new FileArtifactStore(data, scratch).Make(
            ArtifactName.Of("masters", "mp4", "test", 1), work => Film.Make(work.Result), default);
        var jobs = new FileJobStore(data, scratch, new JobFeed(), new JobCache(TimeProvider.System), TimeProvider.System, NullLogger<FileJobStore>.Instance);
        foreach (var id in new[] { done, queued })
            await jobs.Add(Job.Taken(id, "local", new VideoOrder(new Brief("The lamp", "A lamp that follows the sun.", 15)), Morning), default);
        await jobs.Tell(done, "1", new VideoCompleted(new Delivered(master, master, master, master, new Inspection(1, 30, -16, -2, []))), Morning, default);
    }

    public Task DisposeAsync()
    {
        folder.Dispose();
        return Task.CompletedTask;
    }

    private Task<Cli.Ended> Export(params string[] arguments) => new Cli(folder.Path).Run(["export", .. arguments]);

    private async Task Refused(string why, params string[] arguments)
    {
        var ended = await Export(arguments);
        Assert.Equal(2, ended.ExitCode);
        Assert.Contains(why, ended.Error);
    }
}
