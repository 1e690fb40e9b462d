using System.Globalization;
using OmaVideo.Core.Artifacts;
using OmaVideo.Core.Delivery;
using OmaVideo.Core.Rendering;
using OmaVideo.Core.Workflow;
using OmaVideo.Media.Cuts;
using OmaVideo.Media.Inspecting;
using OmaVideo.Media.Joining;
using OmaVideo.Media.Probe;

namespace OmaVideo.Media.Tests.Joining;

public sealed class AssemblerTests : IDisposable
{
    private readonly MediaFolder media = new();

    public void Dispose() => media.Dispose();

    [Theory]
    [InlineData(Preset.Draft)]
    [InlineData(Preset.Standard)]
    [InlineData(Preset.High)]
    public async Task Bodies_and_transitions_join_frame_by_frame_at_even_times(Preset preset)
    {
        int[] lengths = [31, 18, 40, 1, 2, 16, 25];
        await Join(lengths, preset: preset);
        var total = lengths.Sum();

        var joined = new List<string>();
        for (var i = 0; i < lengths.Length; i++)
            joined.AddRange(await media.FrameHashes($"{i}.ts"));
        Assert.Equal(joined, await media.FrameHashes("out.mp4"));

        var shown = await Times("pts_time");
        Assert.Equal(Enumerable.Range(0, total).Select(i => i / 30.0), shown.Order(), (a, b) => Math.Abs(a - b) < 1e-4);
        var decoded = await Times("dts_time");
        Assert.All(decoded.Zip(decoded.Skip(1)), pair => Assert.Equal(1 / 30.0, pair.Second - pair.First, 4));
    }

    [Fact]
    public async Task It_decodes_without_a_word()
    {
        await Join([20, 18, 20]);
        Assert.Equal("", await media.Ffmpeg.Run(new(["-v", "warning", "-err_detect", "explode", "-i", media.PathOf("out.mp4"), "-f", "null", "-"]), default));
    }

    [Fact]
    public async Task Sound_is_copied_and_begins_with_the_picture()
    {
        await Join([30, 30]);
        var probed = await new Prober(media.Ffmpeg).Probe(media.PathOf("out.mp4"), "mov", default);
        Assert.Equal(2, probed.Streams.Count);
        Assert.InRange(probed.Sound.Single().Seconds, 1.98, 2.05);
        Assert.Equal("por", probed.Sound.Single().Tags["language"]);
        Assert.Contains("start_time=0.000000", await media.Probe("out.mp4", "-select_streams", "a", "-show_entries", "stream=start_time"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Plain")]
    [InlineData("a=b;c#d\\e 'f' \"g\" : %{x} [STREAM] <&>")]
    [InlineData("-i /etc/passwd -f null")]
    [InlineData("日本語 שלום 😀")]
    public async Task The_title_is_kept_whatever_it_says(string title)
    {
        await Join([5], title);
        var probed = await new Prober(media.Ffmpeg).Probe(media.PathOf("out.mp4"), "mov", default);
        Assert.Equal(title, probed.Tags["title"]);
        Assert.Contains(Disclosure.SourceType, probed.Tags["comment"], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Lines_in_a_title_become_spaces()
    {
        await Join([5], "one\ncomment=two");
        var probed = await new Prober(media.Ffmpeg).Probe(media.PathOf("out.mp4"), "mov", default);
        Assert.Equal("one comment=two", probed.Tags["title"]);
    }

    [Fact]
    public async Task Machines_find_the_disclosure_as_XMP()
    {
        await Join([5], "Tom & <Jerry>");
        var bytes = System.Text.Encoding.UTF8.GetString(File.ReadAllBytes(media.PathOf("out.mp4")));
        var xmp = System.Xml.Linq.XDocument.Parse(bytes[bytes.IndexOf("<x:xmpmeta", StringComparison.Ordinal)..(bytes.IndexOf("</x:xmpmeta>", StringComparison.Ordinal) + 12)]);
        Assert.Equal(Disclosure.SourceType, xmp.Descendants().Single(e => e.Name.LocalName == "DigitalSourceType").Value);
        Assert.Equal("Tom & <Jerry>", xmp.Descendants().Single(e => e.Name.LocalName == "title").Value);
        Assert.Equal(["ftyp", "moov", "free", "mdat", "uuid"], BoxOrder.Of(media.PathOf("out.mp4")));
    }

    [Fact]
    public async Task Every_scene_is_a_chapter_that_players_and_probes_find()
    {
        await Join([20, 25]);
        await Assembler.Assemble(
            new([media.Artifact("0.ts"), media.Artifact("1.ts")], [20, 25], media.Artifact("sound.m4a"), "T", "en", [new(0, 20, "Before = the; city # wakes"), new(20, 45, "日本語 [CHAPTER]\ntitle=x")]), media.PathOf("c.mp4"), default);
        var chapters = await media.Probe("c.mp4", "-show_chapters", "-of", "compact=p=0");
        Assert.Equal(
            ["id=0|time_base=1/1000|start=0|start_time=0.000000|end=667|end_time=0.667000|tag:title=Before = the; city # wakes", "id=1|time_base=1/1000|start=667|start_time=0.667000|end=1500|end_time=1.500000|tag:title=日本語 [CHAPTER] title=x"],
            chapters.TrimEnd().Split('\n'));

        Assert.Equal("", await media.Ffmpeg.Run(new(["-v", "warning", "-err_detect", "explode", "-i", media.PathOf("c.mp4"), "-f", "null", "-"]), default));
        Assert.Equal(await media.FrameHashes("out.mp4"), await media.FrameHashes("c.mp4"));
    }

    [Fact]
    public async Task The_same_parts_give_the_same_file_with_no_time_of_making_in_it()
    {
        await Join([10, 12]);
        var first = MediaFolder.Hash(media.PathOf("out.mp4"));
        await Assembler.Assemble(new([media.Artifact("0.ts"), media.Artifact("1.ts")], [10, 12], media.Artifact("sound.m4a"), "Title", "pt-BR"), media.PathOf("out.mp4"), default);
        Assert.Equal(first, MediaFolder.Hash(media.PathOf("out.mp4")));
        Assert.DoesNotContain("creation_time", await media.Probe("out.mp4", "-show_format", "-show_streams"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_cut_with_other_frames_than_it_should_have_is_refused()
    {
        await Join([10, 12]);
        var assembly = new Assembly([media.Artifact("0.ts"), media.Artifact("1.ts")], [10, 13], media.Artifact("sound.m4a"), "T", "en");
        var e = await Assert.ThrowsAsync<StepException>(() => Assembler.Assemble(assembly, media.PathOf("other.mp4"), default));
        Assert.Contains("12 frames, not 13", e.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(100)]
    [InlineData(188 * 5)]
    public async Task A_damaged_cut_is_refused(int length)
    {
        await Join([10]);
        File.WriteAllBytes(media.PathOf("0.ts"), File.ReadAllBytes(media.PathOf("0.ts"))[..length]);
        await Assert.ThrowsAsync<StepException>(() => Assembler.Assemble(new([media.Artifact("0.ts")], [10], media.Artifact("sound.m4a"), "T", "en"), media.PathOf("other.mp4"), default));
    }

    [Theory]
    [InlineData("en", "eng")]
    [InlineData("pt-BR", "por")]
    [InlineData("ZH_hans", "zho")]
    [InlineData("tlh", "und")]
    [InlineData("", "und")]
    public void Languages_get_the_three_letters_MP4_wants(string tag, string expected) => Assert.Equal(expected, Languages.Iso639(tag));

    private Assembler Assembler => new(media.Ffmpeg, media);

    private async Task Join(int[] lengths, string title = "Title", Preset preset = Preset.Standard)
    {
        var still = await media.Picture("a.png");
        var bodies = lengths.Select((length, i) => MediaFolder.Body(still, length, Motion.For(i)) with { Preset = preset });
        var rendered = bodies.Select((body, i) => i % 2 == 0 ? body : body with { To = body.From with { Motion = Motion.For(i + 1) }, Transition = Transition.Crossfade }).ToList();
        await new CutRenderer(media.Ffmpeg, media).Render(rendered, [.. lengths.Select((_, i) => media.PathOf($"{i}.ts"))], default);

        var seconds = (lengths.Sum() / 30.0).ToString(CultureInfo.InvariantCulture);
        await media.Made("sound.m4a", "-f", "lavfi", "-i", $"sine=d={seconds}:r=48000", "-ac", "2", "-c:a", "aac");
        var cuts = lengths.Select((_, i) => media.Artifact($"{i}.ts")).ToList();
        await Assembler.Assemble(new(cuts, lengths, media.Artifact("sound.m4a"), title, "pt-BR"), media.PathOf("out.mp4"), default);
    }

    private async Task<List<double>> Times(string entry) =>
        [.. (await media.Probe("out.mp4", "-select_streams", "v", "-show_entries", $"packet={entry}", "-of", "csv=p=0"))
            .Split(['\n', ','], StringSplitOptions.RemoveEmptyEntries).Select(t => double.Parse(t, CultureInfo.InvariantCulture))];
}
