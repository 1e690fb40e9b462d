using OmaVideo.Core.Rendering;
using OmaVideo.Core.Workflow;
using OmaVideo.Media.Ffmpeg;

namespace OmaVideo.Media.Tests.Ffmpeg;

public sealed class FfmpegRunnerTests : IDisposable
{
    /// <summary>Long on the slowest machine, and shorter than what is to be ended.</summary>
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(20);

    private readonly MediaFolder media = new();

    public void Dispose() => media.Dispose();

    [Fact]
    public async Task A_missing_program_is_a_fault_of_the_installation()
    {
        var runner = new FfmpegRunner(new("/nowhere/ffmpeg", "/nowhere/ffprobe"));
        var e = await Assert.ThrowsAsync<StepException>(() => runner.Run(new([]), default));
        Assert.Equal(StepFailure.Bug, e.Kind);
        Assert.Contains("ffmpeg could not be started", e.Message, StringComparison.Ordinal);
        Assert.Contains("omavideo check", e.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_failing_program_is_quoted_with_its_last_words()
    {
        var e = await Assert.ThrowsAsync<StepException>(() => Runner("echo one >&2; echo 'it is broken' >&2; exit 7").Run(new([]), default));
        Assert.Equal(StepFailure.Transient, e.Kind);
        Assert.Contains("exit code 7: one / it is broken", e.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Words_of_a_program_do_nothing_to_a_terminal()
    {
        var e = await Assert.ThrowsAsync<StepException>(() => Runner(@"printf 'a \033[2Jb \302\233c\n' >&2; exit 7").Run(new([]), default));
        Assert.EndsWith(@": a \u001B[2Jb \u009Bc", e.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_full_disk_is_told_as_such()
    {
        var e = await Assert.ThrowsAsync<StepException>(() => Runner("echo 'x.mp4: No space left on device' >&2; exit 1").Run(new([]), default));
        Assert.Equal((StepFailure.Exhausted, "The disk is full."), (e.Kind, e.Message));
    }

    [Fact]
    public async Task A_hanging_program_is_stopped_at_its_deadline()
    {
        var e = await Assert.ThrowsAsync<StepException>(() => Runner("while :; do /bin/sleep 1; done").Run(new([]) { Deadline = TimeSpan.FromMilliseconds(200) }, default).WaitAsync(Limit));
        Assert.Equal(StepFailure.Transient, e.Kind);
        Assert.Contains("did not end within 0.2 s", e.Message, StringComparison.Ordinal);
        Assert.IsType<CutShortException>(e.InnerException);
    }

    [Fact]
    public async Task A_program_that_somebody_killed_failed_for_a_passing_reason()
    {
        var e = await Assert.ThrowsAsync<StepException>(() => Runner("kill -9 $$").Run(new([]), default));
        Assert.Equal(StepFailure.Transient, e.Kind);
        Assert.IsType<CutShortException>(e.InnerException);
    }

    [Fact]
    public async Task Cancel_ends_the_program_and_all_its_descendants()
    {
        using var cancel = new CancellationTokenSource();
        var started = new TaskCompletionSource<int[]>();
        var run = Runner("/bin/sh -c '/bin/sh -c \"echo \\$\\$; exec /bin/sleep 60\" & echo $$; wait' & echo $$; wait").Run(
            new([])
            {
                Output = async (stream, ct) =>
                {
                    using var reader = new StreamReader(stream);
                    started.SetResult([await Number(reader), await Number(reader), await Number(reader)]);
                    await reader.ReadToEndAsync(ct);
                },
            },
            cancel.Token);
        var family = await started.Task;
        await cancel.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => run.WaitAsync(Limit));
        Assert.Equal(3, family.Distinct().Count());
        Assert.All(family, id => Assert.True(IsGone(id), $"{id} still runs"));

        static async Task<int> Number(StreamReader reader) => int.Parse((await reader.ReadLineAsync())!);
    }

    [Fact]
    public async Task A_descendant_that_holds_the_pipes_holds_nobody_up_after_cancel()
    {
        using var cancel = new CancellationTokenSource(TimeSpan.FromMilliseconds(200));

        // The child's parent ends at once, so that it cannot be found as a descendant any more.
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => Runner("(/bin/sleep 30 &) ; exit 0").Run(new([]), cancel.Token).WaitAsync(Limit));
    }

    [Fact]
    public async Task Canceled_before_it_began_nothing_is_started()
    {
        var trace = media.PathOf("started");
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => Runner($"echo > {trace}").Run(new([]), new CancellationToken(true)));
        Assert.False(File.Exists(trace));
    }

    [Fact]
    public async Task The_environment_is_empty()
    {
        Environment.SetEnvironmentVariable("OMAVIDEO_TEST_SECRET", "hush");
        using var seen = new MemoryStream();
        await Runner("/usr/bin/env").Run(new([]) { Output = (s, ct) => s.CopyToAsync(seen, ct) }, default);
        var names = System.Text.Encoding.UTF8.GetString(seen.ToArray()).Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(l => l.Split('=')[0]);

        // What is left, the shell sets itself.
        Assert.Empty(names.Except(["PWD", "SHLVL", "_", "OLDPWD"]));
    }

    [Fact]
    public async Task Arguments_reach_the_program_as_they_are()
    {
        using var seen = new MemoryStream();
        string[] odd = ["a b", "$(touch x)", "'\"`;|&", "*", "é\n"];
        await Runner("for a in \"$@\"; do printf '%s\\0' \"$a\"; done").Run(new(odd) { Output = (s, ct) => s.CopyToAsync(seen, ct) }, default);
        Assert.Equal(odd, System.Text.Encoding.UTF8.GetString(seen.ToArray()).Split('\0')[^6..^1]);
    }

    [Fact]
    public async Task Of_a_long_log_the_end_is_kept()
    {
        var log = await Runner("i=0; while [ $i -lt 20000 ]; do echo 'a line of some length, again and again and again' >&2; i=$((i+1)); done; echo last >&2").Run(new([]), default);
        Assert.EndsWith("last\n", log, StringComparison.Ordinal);
        Assert.InRange(log.Length, 200_000, 600_000);
    }

    [Fact]
    public async Task A_program_that_stops_reading_early_is_judged_by_its_exit_code()
    {
        await Runner("/usr/bin/head -c 10; exit 0").Run(new([]) { Input = Endless }, default);
        await Assert.ThrowsAsync<StepException>(() => Runner("/usr/bin/head -c 10; exit 3").Run(new([]) { Input = Endless }, default));

        static async Task Endless(Stream stream, CancellationToken ct)
        {
            for (var i = 0; i < 10_000; i++)
                await stream.WriteAsync(new byte[10_000], ct);
        }
    }

    [Fact]
    public async Task An_input_that_cannot_be_read_fails_the_run_although_the_program_is_content() =>
        await Assert.ThrowsAsync<FileNotFoundException>(() => Runner("/bin/cat > /dev/null").Run(
            new([]) { Input = (stream, ct) => File.OpenRead("/nowhere").CopyToAsync(stream, ct) }, default));

    [Fact]
    public async Task Output_that_ends_early_is_explained_by_the_program()
    {
        var e = await Assert.ThrowsAsync<StepException>(() => Runner("echo abc; echo 'no more' >&2; exit 1").Run(
            new([]) { Output = async (stream, ct) => await stream.ReadExactlyAsync(new byte[100], ct) }, default));
        Assert.Contains("no more", e.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_network_is_out_of_bounds()
    {
        foreach (var address in new[] { "http://127.0.0.1:9/x.mp4", "tcp://127.0.0.1:9", "rtmp://127.0.0.1/x" })
        {
            var e = await Assert.ThrowsAsync<StepException>(() => media.Ffmpeg.Run(new(["-i", address, "-f", "null", "-"]), default));
            Assert.Contains("whitelist", e.Message, StringComparison.OrdinalIgnoreCase);
        }
    }

    [Theory]
    [InlineData("#EXTM3U\n#EXT-X-TARGETDURATION:5\n#EXTINF:5,\n{0}\n#EXT-X-ENDLIST\n")]
    [InlineData("ffconcat version 1.0\nfile '{0}'\n")]
    [InlineData("<?xml version=\"1.0\"?><MPD xmlns=\"urn:mpeg:dash:schema:mpd:2011\" type=\"static\" mediaPresentationDuration=\"PT1S\"><Period><AdaptationSet mimeType=\"video/mp4\"><Representation id=\"1\" bandwidth=\"1\"><BaseURL>{0}</BaseURL></Representation></AdaptationSet></Period></MPD>")]
    public async Task What_a_file_says_opens_no_other_file(string playlist)
    {
        await media.Made("secret.mp4", "-f", "lavfi", "-i", "testsrc=s=64x64:d=1", "-pix_fmt", "yuv420p");
        File.WriteAllText(media.PathOf("innocent.png"), playlist.Replace("{0}", media.PathOf("secret.mp4"), StringComparison.Ordinal));
        var (picture, probed) = (media.PathOf("out.png"), "");
        await Record.ExceptionAsync(() => media.Ffmpeg.Run(new(["-i", media.PathOf("innocent.png"), "-frames:v", "1", picture]), default));
        await Record.ExceptionAsync(async () => probed = await media.Probe("innocent.png", "-show_streams"));
        Assert.False(File.Exists(picture));
        Assert.DoesNotContain("h264", probed, StringComparison.Ordinal);
    }

    private FfmpegRunner Runner(string script) => new(new(FakeProgram.Write(media.Folder, script), "/nowhere"));

    private static bool IsGone(int id)
    {
        try
        {
            return File.ReadAllText($"/proc/{id}/stat").Split(") ")[1][0] == 'Z';
        }
        catch (IOException)
        {
            return true;
        }
    }
}
