using OmaVideo.Core.Delivery;
using OmaVideo.Core.Rendering;
using OmaVideo.Media.Cuts;
using OmaVideo.Media.Inspecting;
using OmaVideo.Media.Joining;
using OmaVideo.Media.Sound;

namespace OmaVideo.Media.Tests.Ffmpeg;

public sealed class DeadlineTests : IDisposable
{
    private static readonly TimeSpan ForAHundredSeconds = FfmpegCommand.DeadlineFor(100);
    private readonly MediaFolder media = new();
    private readonly Listening ffmpeg = new();

    public void Dispose() => media.Dispose();

    [Fact]
    public void Whoever_says_nothing_gets_a_minute() => Assert.Equal(TimeSpan.FromMinutes(1), new FfmpegCommand([]).Deadline);

    [Fact]
    public async Task Sound_gets_time_by_its_length()
    {
        var track = new AacTrack(ffmpeg);
        await track.Write("a.m4a", [new float[4_800_000], new float[4_800_000]], default);
        await track.Measure("a.m4a", 4_800_000, default);
        Assert.Equal([ForAHundredSeconds, ForAHundredSeconds], ffmpeg.Deadlines);
    }

    [Fact]
    public async Task Joining_and_measuring_get_time_by_the_length_of_the_video()
    {
        File.WriteAllText(media.PathOf("empty"), "");
        var empty = media.Artifact("empty");
        await new Assembler(ffmpeg, media).Assemble(new([empty, empty], [1000, 2000], empty, "Title", "en"), media.PathOf("v.mp4"), default);
        await new Measurer(ffmpeg).Measure("v.mp4", 100, SpriteSheet.Of(new(320, 180), 3000), "s.jpg", default);
        Assert.Equal([ForAHundredSeconds, ForAHundredSeconds], ffmpeg.Deadlines);
    }

    [Fact]
    public async Task A_cut_gets_time_by_its_length()
    {
        var still = await media.Picture("a.png");
        var renderer = new CutRenderer(new Listening(media.Ffmpeg, ffmpeg.Deadlines), media);
        await renderer.Render([MediaFolder.Body(still, 3)], [media.PathOf("cut.ts")], default);
        Assert.Equal(FfmpegCommand.DeadlineFor(0.1), ffmpeg.Deadlines[^1]);
    }

    private sealed class Listening(IFfmpeg? real = null, List<TimeSpan>? heard = null) : IFfmpeg
    {
        public List<TimeSpan> Deadlines { get; } = heard ?? [];

        public async Task<string> Run(FfmpegCommand command, CancellationToken ct)
        {
            Deadlines.Add(command.Deadline);
            return real is null ? "" : await real.Run(command, ct);
        }

        public Task<string> Probe(FfmpegCommand command, CancellationToken ct) => Run(command, ct);
    }
}
