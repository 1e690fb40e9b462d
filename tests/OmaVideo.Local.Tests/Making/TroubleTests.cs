using System.Diagnostics;
using OmaVideo.Local.Tests.CommandLine;
using OmaVideo.Media.Ffmpeg;

namespace OmaVideo.Local.Tests.Making;

/// <summary>What goes wrong around the program: it says so, keeps the job, and goes on when it is mended.</summary>
public sealed class TroubleTests : IDisposable
{
    private readonly TemporaryFolder folder = new();
    private readonly Cli cli;

    public TroubleTests()
    {
        File.WriteAllText(folder.File("brief.json"), Premiere.Brief);
        cli = new Cli(folder.Path);
    }

    [Fact]
    public async Task Without_FFmpeg_it_says_what_to_install_and_takes_no_job()
    {
        var ended = await WithPath(Directory.CreateDirectory(folder.File("empty")).FullName).Run("make", "brief.json");

        Assert.Equal(3, ended.ExitCode);
        Assert.Contains("FFmpeg is missing", ended.Error);
        Assert.Contains("apt-get install ffmpeg", ended.Error);
        Assert.False(Directory.Exists(folder.File("data/jobs")));
        Assert.Equal(3, (await WithPath(folder.File("empty")).Run("check")).ExitCode);
    }

    [Fact]
    public async Task An_FFmpeg_without_its_parts_is_told_which()
    {
        var lacking = WithPath(FakeFfmpeg("exit 0"));
        await File.WriteAllTextAsync(folder.File("bin/ffmpeg"), "#!/bin/sh\nexit 0\n");
        var ended = await lacking.Run("make", "brief.json");

        Assert.Equal(3, ended.ExitCode);
        Assert.Contains("libx264 (encoding the picture)", ended.Error);
        Assert.Equal(3, (await lacking.Run("check")).ExitCode);
        Assert.Equal(0, (await cli.Run("check")).ExitCode);
    }

    [Fact]
    public async Task An_FFmpeg_that_fails_is_quoted_and_the_job_goes_on_with_one_that_works()
    {
        var failed = await WithPath(FakeFfmpeg("echo 'Out of luck' >&2; exit 7")).Run("make", "brief.json", "--out", "video.mp4");
        Assert.Equal(5, failed.ExitCode);
        Assert.Contains("exit code 7: Out of luck", failed.Output);
        Assert.Contains("omavideo resume", failed.Output);

        var resumed = await cli.Run("make", "brief.json", "--out", "video.mp4");
        Assert.True(resumed.ExitCode == 0, resumed.Error + resumed.Output);
        Assert.Single(Directory.EnumerateDirectories(folder.File("data/jobs")));
    }

    [Fact]
    public async Task An_FFmpeg_that_hangs_is_ended_by_a_cancel_from_elsewhere()
    {
        using var hanging = WithPath(FakeFfmpeg($"echo $$ > '{folder.File("pid")}'; exec /bin/sleep 600")).Start("make", "brief.json");
        using var limit = new CancellationTokenSource(TimeSpan.FromMinutes(1));
        while (!File.Exists(folder.File("pid")) || new FileInfo(folder.File("pid")).Length == 0)
            await Task.Delay(20, limit.Token);

        var id = Path.GetFileName(Directory.EnumerateDirectories(folder.File("data/jobs")).Single());
        Assert.Equal(0, (await cli.Run("cancel", id)).ExitCode);
        await hanging.WaitForExitAsync(limit.Token);

        Assert.Equal(4, hanging.ExitCode);
        Assert.False(Directory.Exists($"/proc/{(await File.ReadAllTextAsync(folder.File("pid"), limit.Token)).Trim()}"));
        Assert.Contains("canceled", (await cli.Run("show", id, "--json")).Output);
    }

    [Fact]
    public async Task Interrupted_it_says_how_to_go_on()
    {
        using var process = WithPath(FakeFfmpeg($"echo $$ > '{folder.File("pid")}'; exec /bin/sleep 600")).Start("make", "brief.json");
        using var limit = new CancellationTokenSource(TimeSpan.FromMinutes(1));
        while (!File.Exists(folder.File("pid")))
            await Task.Delay(20, limit.Token);
        using var interrupt = Process.Start("sh", ["-c", $"kill -TERM {process.Id}"]);
        await process.WaitForExitAsync(limit.Token);

        Assert.Equal(130, process.ExitCode);
        Assert.Contains("omavideo resume", await process.StandardOutput.ReadToEndAsync(limit.Token));
    }

    [Fact]
    public async Task A_data_folder_that_cannot_be_used_is_named()
    {
        await File.WriteAllTextAsync(folder.File("data"), "not a folder");
        var ended = await cli.Run("make", "brief.json");

        Assert.Equal(5, ended.ExitCode);
        Assert.Contains("data folder", ended.Error);
    }

    [Fact]
    public async Task A_setting_that_makes_no_sense_is_named()
    {
        cli.Environment["OMAVIDEO_Engine__Parallel"] = "0";
        var ended = await cli.Run("jobs");

        Assert.Equal(2, ended.ExitCode);
        Assert.Contains("The setting Engine:Parallel wants a number from 1 to 64.", ended.Error);
    }

    [Theory]
    [InlineData("Parallel", "abc", "Engine:Parallel")]
    [InlineData("RenderPause", "soon", "Engine:RenderPause")]
    public async Task A_setting_that_cannot_be_read_is_named(string setting, string value, string named)
    {
        cli.Environment[$"OMAVIDEO_Engine__{setting}"] = value;
        var ended = await cli.Run("jobs");

        Assert.Equal(2, ended.ExitCode);
        Assert.Contains(named, ended.Error);
    }

    [Theory]
    [InlineData("serve", "--port", "99999")]
    [InlineData("serve", "--port", "http")]
    [InlineData("jobs", "--data", " ")]
    [InlineData("make")]
    [InlineData("make", "brief.json", "--seed", "x")]
    [InlineData("make", "brief.json", "--style", "ugly")]
    [InlineData("make", "brief.json", "--out", "/proc/video.mp4")]
    [InlineData("reorder", "abcd", "one")]
    [InlineData("fly")]
    public async Task Arguments_that_make_no_sense_are_bad_input(params string[] arguments)
    {
        var ended = await cli.Run(arguments);

        Assert.Equal(2, ended.ExitCode);
        Assert.DoesNotContain("   at ", ended.Error + ended.Output);
        Assert.NotEmpty(ended.Error);
    }

    [FactWithNamespaces]
    public async Task On_a_full_disk_it_says_so_and_goes_on_when_there_is_room()
    {
        var full = await InSmallData("3m", readOnly: false);

        Assert.Equal(5, full.ExitCode);
        Assert.Contains("The disk is full.", full.Output + full.Error);
        Assert.Contains("video.mp4", (await cli.Run("make", "brief.json", "--out", "video.mp4")).Output);
    }

    [FactWithNamespaces]
    public async Task On_a_read_only_disk_it_says_so()
    {
        var refused = await InSmallData("3m", readOnly: true);

        Assert.Equal(5, refused.ExitCode);
        Assert.Contains("data folder", refused.Error);
    }

    public void Dispose() => folder.Dispose();

    /// <summary>Runs the program where its data folder is a small disk of its own; what is on it is copied out at the end.</summary>
    private async Task<Cli.Ended> InSmallData(string size, bool readOnly)
    {
        var (data, kept) = (Directory.CreateDirectory(folder.File("small")).FullName, folder.File("data"));
        var script = $"mount -t tmpfs -o size={size} none '{data}' && {(readOnly ? $"mount -o remount,ro '{data}' && " : "")}"
            + $"dotnet '{Cli.Program}' make brief.json --data '{data}'; code=$?; cp -r '{data}' '{kept}'; exit $code";
        var start = new ProcessStartInfo("unshare", ["-rm", "sh", "-c", script]) { WorkingDirectory = folder.Path, RedirectStandardOutput = true, RedirectStandardError = true };
        using var process = Process.Start(start)!;
        var (output, error) = (process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        await process.WaitForExitAsync();
        return new(process.ExitCode, await output, await error);
    }

    private Cli WithPath(string path) => new(folder.Path) { Environment = { ["PATH"] = path } };

    /// <summary>Says what it can do like the real one, and does something else.</summary>
    private string FakeFfmpeg(string script)
    {
        var real = FfmpegPrograms.Find(Environment.GetEnvironmentVariable("PATH")).Ffmpeg;
        var bin = Directory.CreateDirectory(folder.File("bin")).FullName;
        foreach (var name in new[] { "ffmpeg", "ffprobe" })
        {
            File.WriteAllText(Path.Combine(bin, name), $"#!/bin/sh\ncase \"$*\" in *-encoders | *-decoders | *-filters) exec {real} \"$@\" ;; esac\n{script}\n");
            File.SetUnixFileMode(Path.Combine(bin, name), UnixFileMode.UserRead | UnixFileMode.UserExecute);
        }

        return bin;
    }
}
