using OmaVideo.Core.Delivery;
using OmaVideo.Core.Rendering;
using OmaVideo.Core.Scenes;
using OmaVideo.Media.Ffmpeg;
using OmaVideo.Media.Inspecting;
using OmaVideo.Media.Joining;
using OmaVideo.Media.Tests.Ffmpeg;

namespace OmaVideo.Media.Tests.Inspecting;

public sealed class InspectorTests : IDisposable
{
    private const string Moving = "testsrc2=s=320x180:r=30:d=5";
    private const string Loud = "anoisesrc=c=pink:r=48000:a=0.5:d=5:seed=4,loudnorm=I=-16:TP=-2:LRA=7,aresample=48000";
    private static readonly string[] Marked = ["-metadata", $"comment={Disclosure.Words}", "-movflags", "+faststart"];

    private readonly MediaFolder media = new();

    public void Dispose() => media.Dispose();

    [Fact]
    public async Task A_master_as_ordered_passes()
    {
        var found = await Inspect(Moving, Loud);
        Assert.Empty(found.Faults);
        Assert.Equal(150, found.Frames);
        Assert.InRange(found.Seconds, 4.99, 5.05);
        Assert.InRange(found.Loudness, -17, -15);
        Assert.InRange(found.TruePeak, -20, -1);
    }

    [Theory]
    [InlineData("testsrc2=s=320x180:r=30:d=4", "wanted 5.000 s of picture, found 4.000 s")]
    [InlineData("testsrc2=s=320x180:r=30:d=4", "wanted 150 frames, found 120")]
    [InlineData("testsrc2=s=322x180:r=30:d=5", "wanted 320x180 pixels, found 322x180")]
    [InlineData("testsrc2=s=320x180:r=25:d=6", "wanted 30 frames a second, found 25/1")]
    [InlineData("testsrc2=s=320x180:r=30:d=1.5,loop=loop=105:size=1:start=44", "standing still from 1.")]
    [InlineData("testsrc2=s=320x180:r=30:d=5,drawbox=c=black:t=fill:enable='between(t,2,3.5)'", "black from 2.0 to 3.5 s")]
    public async Task A_wrong_picture_is_found(string picture, string fault) => Contains(fault, await Inspect(picture, Loud));

    [Theory]
    [InlineData("anullsrc=r=48000:cl=stereo:d=5", "silence from 0.0 to 5.")]
    [InlineData("anullsrc=r=48000:cl=stereo:d=5", "wanted a loudness of -16 LUFS, give or take 1, found ")]
    [InlineData("anoisesrc=c=pink:r=48000:a=1:d=5:seed=4,volume=6dB", "wanted a loudness of -16 LUFS")]
    [InlineData("sine=1000:r=48000:d=5,volume=24dB", "wanted a true peak of at most -1 dBTP")]
    [InlineData("anoisesrc=c=pink:r=44100:a=0.5:d=5", "wanted AAC at 48000 Hz with 2 channels, found aac at 44100 Hz")]
    [InlineData("anoisesrc=c=pink:r=48000:a=0.5:d=3", "wanted 5.000 s of sound, found 3.")]
    public async Task A_wrong_sound_is_found(string sound, string fault) => Contains(fault, await Inspect(Moving, sound));

    [Fact]
    public async Task Silence_is_a_fault_only_where_somebody_speaks()
    {
        var found = await Inspect(Moving, "anullsrc=r=48000:cl=stereo:d=5", spoken: false);
        Assert.DoesNotContain(found.Faults, fault => fault.Contains("silence", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_short_black_moment_is_no_fault() =>
        Assert.Empty((await Inspect("testsrc2=s=320x180:r=30:d=5,drawbox=c=black:t=fill:enable='between(t,2,2.3)'", Loud)).Faults);

    [Fact]
    public async Task Other_codecs_are_found() =>
        Contains("wanted H.264 in yuv420p, found mpeg4 in yuv420p", await Inspect(Moving, Loud, ["-c:v", "mpeg4"]));

    [Fact]
    public async Task Another_pixel_format_is_found() =>
        Contains("wanted H.264 in yuv420p, found h264 in yuv444p", await Inspect(Moving, Loud, ["-pix_fmt", "yuv444p"]));

    [Fact]
    public async Task Unmarked_colours_are_found() =>
        Contains("wanted colours marked as bt709, found", await Inspect(Moving, Loud, ["-colorspace", "smpte170m"]));

    [Fact]
    public async Task An_index_at_the_end_is_found() =>
        Contains("wanted the index before the media, found ftyp, free, mdat, moov", await Inspect(Moving, Loud, ["-movflags", "-faststart"]));

    [Fact]
    public async Task A_missing_disclosure_is_found() =>
        Contains("made with AI, found none", await Inspect(Moving, Loud, ["-metadata", "comment=by hand"]));

    [Fact]
    public async Task A_missing_stream_is_found()
    {
        await media.Made("master.mp4", ["-f", "lavfi", "-i", Moving, "-pix_fmt", "yuv420p", .. Marked]);
        Contains("wanted one picture and one sound stream, found 1 and 0", await Inspect());
    }

    [Fact]
    public async Task Streams_nobody_ordered_are_found()
    {
        File.WriteAllText(media.PathOf("a.srt"), "1\n00:00:00,000 --> 00:00:02,000\nhello\n");
        await media.Made("master.mp4", ["-f", "lavfi", "-i", Moving, "-f", "lavfi", "-i", Loud, "-i", media.PathOf("a.srt"), "-c:s", "mov_text", "-pix_fmt", "yuv420p", "-ac", "2", .. Marked]);
        Contains("wanted no other streams, found subtitle", await Inspect());
    }

    [Fact]
    public async Task Chapters_that_are_missing_are_found()
    {
        await Inspect(Moving, Loud);
        Contains("wanted 6 chapters, found 0", await new Inspector(media.Ffmpeg, media).Inspect(Order() with { Chapters = 6 }, Sheet, media.PathOf("sprites.jpg"), default));
    }

    [Fact]
    public async Task Small_pictures_are_laid_on_the_way_each_from_the_middle_of_its_second()
    {
        // Brightness rises by 40 a second, so each says which moment it is.
        await Inspect("color=black:s=320x180:r=30:d=5,format=yuv420p,geq=lum=20+N*40/30:cb=128:cr=128", Loud);
        Assert.Equal("mjpeg,1920,108\n", await media.Probe("sprites.jpg", "-show_entries", "stream=codec_name,width,height", "-of", "csv=p=0"));

        using var raw = new MemoryStream();
        await media.Ffmpeg.Run(new(["-v", "error", "-i", media.PathOf("sprites.jpg"), "-vf", "scale=out_range=tv,format=yuv420p,extractplanes=y", "-f", "rawvideo", "pipe:1"]) { Output = (s, ct) => s.CopyToAsync(raw, ct) }, default);
        for (var second = 0; second < 5; second++)
            Assert.InRange(raw.ToArray()[(54 * 1920) + (192 * second) + 96], 20 + (40 * (second + 0.5)) - 4, 20 + (40 * (second + 0.5)) + 4);
    }

    [Theory]
    [InlineData("video,0.000000,-0.066667\nvideo,0.033333,-0.033333\nvideo,0.066667,0.000000\naudio,0.0,0.0\naudio,0.02,0.02\n", null)]
    [InlineData("video,0.000000,0.000000\nvideo,0.050000,0.033333\n", "one at 0.050 s that comes early or late")]
    [InlineData("video,0.000000,0.000000\nvideo,0.033333,0.000000\n", "pictures that are to be decoded before")]
    [InlineData("video,0.000000,0.000000\naudio,0.0,0.0\naudio,0.02,-0.02\n", "sound that is to be decoded before")]
    [InlineData("video,0.066000,0.000000\n", "one at 0.066 s")]
    [InlineData("video,N/A,0.000000\n", "comes early or late")]
    public void Everything_comes_at_its_time(string packets, string? fault)
    {
        var faults = TimeStamps.Read(packets).ToList();
        if (fault is null)
            Assert.Empty(faults);
        else
            Assert.Contains(fault, Assert.Single(faults), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(0.5)]
    [InlineData(0.97)]
    public async Task A_truncated_file_is_found(double share)
    {
        await Inspect(Moving, Loud);
        var bytes = File.ReadAllBytes(media.PathOf("master.mp4"));
        File.WriteAllBytes(media.PathOf("master.mp4"), bytes[..(int)(bytes.Length * share)]);
        Assert.NotEmpty((await Inspect()).Faults);
    }

    [Fact]
    public async Task Damaged_pictures_are_found()
    {
        await Inspect(Moving, Loud);
        var bytes = File.ReadAllBytes(media.PathOf("master.mp4"));
        for (var i = bytes.Length / 2; i < (bytes.Length / 2) + 3000; i++)
            bytes[i] ^= 0x5A;
        File.WriteAllBytes(media.PathOf("master.mp4"), bytes);
        Contains("does not decode cleanly", await Inspect());
    }

    [Fact]
    public async Task A_title_that_reads_like_a_measurement_is_only_a_title() =>
        Assert.Empty((await Inspect(Moving, Loud, ["-metadata", "title=How to fix [error] pages, freeze_start: 0 black_start:0 black_end:9 silence_start: 0 I: -3.0 LUFS Peak: 9.0 dBFS"])).Faults);

    [Fact]
    public async Task What_FFmpeg_cannot_read_is_a_fault_of_the_file_whatever_FFmpeg_says()
    {
        File.WriteAllText(media.PathOf("master.mp4"), "");
        var complaining = new FfmpegRunner(new("", FakeProgram.Write(media.Folder, "echo 'it did not end well' >&2; exit 1")));
        Contains("it cannot be read", await new Inspector(complaining, media).Inspect(Order(), Sheet, media.PathOf("sprites.jpg"), default));
    }

    [Fact]
    public async Task What_is_no_video_at_all_is_found()
    {
        File.WriteAllText(media.PathOf("master.mp4"), "hello");
        Contains("it cannot be read", await Inspect());
    }

    [Fact]
    public async Task A_file_that_claims_an_endless_box_does_no_harm()
    {
        File.WriteAllBytes(media.PathOf("master.mp4"), [0, 0, 0, 1, (byte)'m', (byte)'o', (byte)'o', (byte)'v', 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF]);
        Assert.NotEmpty((await Inspect()).Faults);
        Assert.Empty(BoxOrder.Of(media.PathOf("master.mp4")));
    }

    private static void Contains(string fault, Inspection found) =>
        Assert.Contains(found.Faults, f => f.Contains(fault, StringComparison.Ordinal));

    private async Task<Inspection> Inspect(string picture, string sound, string[]? further = null, bool spoken = true)
    {
        await media.Made(
            "master.mp4",
            [
                "-f", "lavfi", "-i", picture, "-f", "lavfi", "-i", sound, "-c:v", "libx264", "-preset", "ultrafast", "-pix_fmt", "yuv420p", "-ac", "2", "-c:a", "aac", "-b:a", "256k",
                "-color_primaries", "bt709", "-color_trc", "bt709", "-colorspace", "bt709", .. Marked, .. further ?? [],
            ]);
        return await Inspect(spoken);
    }

    private Task<Inspection> Inspect(bool spoken = true) =>
        new Inspector(media.Ffmpeg, media).Inspect(Order(spoken), Sheet, media.PathOf("sprites.jpg"), default);

    private static SpriteSheet Sheet => SpriteSheet.Of(new(320, 180), 150);

    private InspectionOrder Order(bool spoken = true) => new(media.Artifact("master.mp4"), new FrameSize(320, 180), 150, spoken);
}
