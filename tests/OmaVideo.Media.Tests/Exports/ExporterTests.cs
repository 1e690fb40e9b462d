using OmaVideo.Core.Delivery;
using OmaVideo.Core.Exports;
using OmaVideo.Core.Scenes;
using OmaVideo.Media.Exports;
using OmaVideo.Media.Frames;
using OmaVideo.Media.Inspecting;
using OmaVideo.Media.Joining;
using OmaVideo.Media.Probe;
using OmaVideo.Media.Tests.Golden;

namespace OmaVideo.Media.Tests.Exports;

public sealed class ExporterTests(Screening screening) : IClassFixture<Screening>
{
    private const double Seconds = Screening.Frames / 30.0;

    /// <summary>Names of Matroska's elements (RFC 9559): the index, and the first of the media.</summary>
    private static readonly byte[] Cues = [0x1C, 0x53, 0xBB, 0x6B], Cluster = [0x1F, 0x43, 0xB6, 0x75];

    private readonly MediaFolder media = screening.Media;

    public static IEnumerable<object[]> Nine => Screening.All.Select(rendition => new object[] { rendition.Format, rendition.Quality });

    [Theory]
    [MemberData(nameof(Nine))]
    public async Task A_rendition_is_what_was_ordered(RenditionFormat format, RenditionQuality quality)
    {
        var probed = await Probe(screening.NameOf(format, quality));
        var (video, sound) = (probed.Video.Single(), probed.Sound.Single());

        Assert.Equal(format == RenditionFormat.WebM ? 2 : 3, probed.Streams.Count);
        Assert.Equal(Screening.Chapters.Select(c => c.Title), probed.Chapters);
        Assert.Equal(format == RenditionFormat.WebM ? ("vp9", "opus") : ("h264", "aac"), (video.Codec, sound.Codec));
        Assert.Equal(new Rendition(format, quality).SizeOf(new(1920, 1080)), new FrameSize(video.Width, video.Height));
        Assert.Equal(("yuv420p", "30/1", "bt709", Screening.Frames), (video.PixelFormat, video.FrameRate, video.ColourSpace, video.Packets));
        Assert.Equal((48_000, 2), (sound.SampleRate, sound.Channels));
        Assert.InRange(probed.Seconds, Seconds - 0.1, Seconds + 0.1);
    }

    [Theory]
    [MemberData(nameof(Nine))]
    public async Task It_decodes_without_a_word_from_its_first_frame(RenditionFormat format, RenditionQuality quality)
    {
        var name = screening.NameOf(format, quality);
        Assert.Equal("", await media.Ffmpeg.Run(new(["-v", "warning", "-err_detect", "explode", "-i", media.PathOf(name), "-f", "null", "-"]), default));
        Assert.StartsWith("0.000000", await media.Probe(name, "-select_streams", "v", "-show_entries", "stream=start_time", "-of", "csv=p=0"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Every_rendition_looks_as_it_did()
    {
        var frames = new List<(string, Frame)>();
        foreach (var rendition in Screening.All)
        {
            var frame = new Frame(new(960, 540));
            await media.Ffmpeg.Run(
                new(["-v", "error", "-i", media.PathOf(screening.NameOf(rendition.Format, rendition.Quality)), "-vf", "select=eq(n\\,20),scale=960:540", "-frames:v", "1", "-pix_fmt", "yuv420p", "-f", "rawvideo", "pipe:1"])
                {
                    Output = async (stream, ct) => await stream.ReadExactlyAsync(frame.Bytes, ct),
                },
                default);
            frames.Add(("rendition", frame));
        }

        await GoldenFolder.Compare(media, frames);
    }

    [Theory]
    [MemberData(nameof(Nine))]
    public async Task It_says_its_title_and_that_AI_made_it_and_not_when(RenditionFormat format, RenditionQuality quality)
    {
        var probed = await Probe(screening.NameOf(format, quality));
        Assert.Equal(Screening.Title, probed.Tags["title"]);
        Assert.Equal(Disclosure.Words, probed.Tags["comment"]);

        // QuickTime has no place for it but the XMP.
        if (format != RenditionFormat.Mov)
            Assert.Equal($"{Disclosure.Words} Provenance: {Screening.Provenance.Name(new Assembler(media.Ffmpeg, media).Maker)}", probed.Tags["description"]);
        Assert.Equal("jpn", probed.Sound.Single().Tags["language"]);
        Assert.DoesNotContain("creation_time", probed.Tags.Keys, StringComparer.OrdinalIgnoreCase);
    }

    [Theory]
    [MemberData(nameof(Nine))]
    public void It_plays_before_all_of_it_is_there(RenditionFormat format, RenditionQuality quality)
    {
        var path = media.PathOf(screening.NameOf(format, quality));
        if (format == RenditionFormat.WebM)
        {
            var bytes = File.ReadAllBytes(path).AsSpan();
            var (cues, cluster) = (bytes.IndexOf(Cues), bytes.IndexOf(Cluster));
            Assert.InRange(cues, 1, cluster);
            return;
        }

        var boxes = BoxOrder.Of(path);
        Assert.True(BoxOrder.StartsFast(boxes), string.Join(' ', boxes));
        Assert.Equal("uuid", boxes[^1]);
    }

    [Theory]
    [InlineData(RenditionFormat.Mp4, RenditionQuality.Medium)]
    [InlineData(RenditionFormat.Mov, RenditionQuality.High)]
    public async Task The_machines_disclosure_is_the_masters(RenditionFormat format, RenditionQuality quality)
    {
        var xmp = Xmp.Box(Screening.Title, "ja", Disclosure.SourceType, Screening.Provenance.Name(new Assembler(media.Ffmpeg, media).Maker).Value);
        var bytes = await File.ReadAllBytesAsync(media.PathOf(screening.NameOf(format, quality)));
        Assert.Equal(xmp, bytes[^xmp.Length..]);
    }

    [Fact]
    public async Task WebM_says_nothing_of_the_MP4_it_came_from()
    {
        var probed = await Probe(screening.NameOf(RenditionFormat.WebM, RenditionQuality.Low));
        var tags = probed.Streams.SelectMany(s => s.Tags.Keys).Concat(probed.Tags.Keys).Select(t => t.ToLowerInvariant()).Distinct().Order(StringComparer.Ordinal);
        Assert.Equal(["comment", "description", "duration", "encoder", "language", "title"], tags);
    }

    [Theory]
    [InlineData(RenditionQuality.Low)]
    [InlineData(RenditionQuality.Medium)]
    [InlineData(RenditionQuality.High)]
    public async Task MOV_and_MP4_of_a_quality_hold_the_same_streams(RenditionQuality quality) =>
        Assert.Equal(await Streams(screening.NameOf(RenditionFormat.Mp4, quality)), await Streams(screening.NameOf(RenditionFormat.Mov, quality)));

    [Fact]
    public async Task Sound_is_copied_where_the_container_takes_it() => Assert.Equal(
        (await Streams("master.mp4"))[1],
        (await Streams(screening.NameOf(RenditionFormat.Mp4, RenditionQuality.Low)))[1]);

    [Fact]
    public async Task Ordered_again_nothing_is_made()
    {
        var before = screening.Made.ToList();
        foreach (var rendition in Screening.All)
            Assert.Equal(screening.NameOf(rendition.Format, rendition.Quality), (await screening.Order(rendition)).Name);
        Assert.Equal(before, screening.Made);
        Assert.Equal(8, before.Count);
    }

    [Theory]
    [InlineData(RenditionFormat.Mp4)]
    [InlineData(RenditionFormat.Mov)]
    [InlineData(RenditionFormat.WebM)]
    public async Task The_same_order_gives_the_same_bytes(RenditionFormat format)
    {
        var rendition = new Rendition(format, RenditionQuality.Low);
        var source = format == RenditionFormat.Mov ? media.Artifact(screening.NameOf(RenditionFormat.Mp4, RenditionQuality.Low)) : screening.Master;
        var again = media.PathOf($"again.{rendition.Extension}");
        await new Exporter(media.Ffmpeg, media).Export(new(source, rendition), again, null, default);
        Assert.Equal(MediaFolder.Hash(media.PathOf(screening.NameOf(format, RenditionQuality.Low))), MediaFolder.Hash(again));
    }

    [Fact]
    public async Task Whoever_waits_is_told_how_far_it_is()
    {
        var told = new Told();
        await new Exporter(media.Ffmpeg, media).Export(new(screening.Master, new(RenditionFormat.Mp4, RenditionQuality.Low)), media.PathOf("told.mp4"), told, default);
        Assert.Equal(told.Shares.Order(), told.Shares);
        Assert.Equal(1, told.Shares[^1]);
    }

    [Fact]
    public async Task What_FFmpeg_says_of_its_progress_is_read_whatever_stands_around_it()
    {
        var told = new Told();
        using var stream = new MemoryStream("frame=10\nout_time_us=N/A\nout_time_us=-66000\nout_time_us=500000\nout_time=x\nout_time_us=2500000\nprogress=end\n"u8.ToArray());
        await ExportProgress.Follow(stream, 2, told, default);
        Assert.Equal([0, 0.25, 1, 1], told.Shares);
    }

    [Theory]
    [InlineData("1080x1920", RenditionFormat.Mp4, RenditionQuality.Low, "480,854,1:1")]
    [InlineData("1080x1920", RenditionFormat.WebM, RenditionQuality.Medium, "720,1280,1:1")]
    [InlineData("1080x1080", RenditionFormat.Mp4, RenditionQuality.Medium, "720,720,1:1")]
    [InlineData("1080x1080", RenditionFormat.WebM, RenditionQuality.Low, "480,480,1:1")]
    [InlineData("320x180", RenditionFormat.Mp4, RenditionQuality.Low, "320,180,1:1")]
    [InlineData("320x180", RenditionFormat.WebM, RenditionQuality.High, "320,180,1:1")]
    public async Task Every_shape_keeps_its_proportions_and_none_grows(string size, RenditionFormat format, RenditionQuality quality, string expected)
    {
        var master = await media.Made(
            $"{size}.mp4", "-f", "lavfi", "-i", $"testsrc2=s={size}:r=30:d=0.2", "-f", "lavfi", "-i", "sine=d=0.2:r=48000", "-ac", "2", "-c:v", "libx264", "-preset", "ultrafast", "-pix_fmt", "yuv420p");
        var rendition = new Rendition(format, quality);
        var file = $"{size}-out.{rendition.Extension}";
        await new Exporter(media.Ffmpeg, media).Export(new(master, rendition), media.PathOf(file), null, default);
        Assert.StartsWith(expected, await media.Probe(file, "-select_streams", "v", "-show_entries", "stream=width,height,sample_aspect_ratio", "-of", "csv=p=0"), StringComparison.Ordinal);
    }

    private sealed class Told : IProgress<double>
    {
        public List<double> Shares { get; } = [];

        public void Report(double value) => Shares.Add(value);
    }

    private Task<Probed> Probe(string name) =>
        new Prober(media.Ffmpeg).Probe(media.PathOf(name), Path.GetExtension(name) == ".webm" ? "matroska" : "mov", default);

    /// <summary>A hash of each stream's packets.</summary>
    private async Task<string[]> Streams(string name)
    {
        using var text = new MemoryStream();
        await media.Ffmpeg.Run(
            new(["-v", "error", "-i", media.PathOf(name), "-map", "0", "-c", "copy", "-f", "streamhash", "-hash", "md5", "pipe:1"]) { Output = (s, ct) => s.CopyToAsync(text, ct) }, default);
        return System.Text.Encoding.ASCII.GetString(text.ToArray()).Split('\n', StringSplitOptions.RemoveEmptyEntries);
    }
}
