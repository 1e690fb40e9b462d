using System.Text.Json;
using OmaVideo.Core.Artifacts;
using OmaVideo.Core.Delivery;
using OmaVideo.Core.Rendering;
using OmaVideo.Core.Scenes;
using OmaVideo.Core.Sound;
using OmaVideo.Core.Workflow;
using OmaVideo.Local.Stores;
using OmaVideo.Media.Workbench;

namespace OmaVideo.Local.Tests.Steps;

public sealed class PublishTests : IDisposable
{
    private readonly TemporaryFolder folder = new();
    private readonly ScratchFolders scratch;
    private readonly FileArtifactStore artifacts;
    private readonly Crew crew = new();

    public PublishTests()
    {
        var data = new DataFolder(folder.File("data"));
        scratch = new ScratchFolders(data.Scratch);
        artifacts = new FileArtifactStore(data, scratch);
    }

    [Fact]
    public async Task All_that_goes_beside_a_master_is_made_once()
    {
        var first = await Publish();
        var again = await Publish();

        Assert.Equal(first, again);
        Assert.Equal((1, 1, 1), (crew.Taken, crew.Animated, crew.Fingerprints));
        Assert.All([first.Poster, first.Captions, first.WebCaptions, first.Preview, first.Sprites, first.SpriteTrack, first.Chapters, first.Provenance], Assert.NotNull);
        Assert.StartsWith("WEBVTT\n\n1\n00:00:00.000 --> 00:00:05.000\nOne\n", await Text(first.Chapters!), StringComparison.Ordinal);
        Assert.Contains("sprites.jpg#xywh=0,0,192,108", await Text(first.SpriteTrack!), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_record_of_provenance_has_the_name_that_the_video_gives_it_and_knows_the_video_by_its_bytes()
    {
        var delivered = await Publish();
        var record = JsonSerializer.Deserialize<ProvenanceRecord>(await Text(delivered.Provenance!), Wire.Json)!;

        Assert.Equal(Made.Name(crew.Maker).Value, delivered.Provenance!.Name);
        Assert.Equal((Disclosure.SourceType, "abc123", "masters/ab.mp4"), (record.DigitalSourceType, record.Sha256, record.Master.Name));
        Assert.Equal(("writer/1", "painter/1", "speaker/1", "composer/1", 7001), (record.Made.Writer, record.Made.Scenes[0].Still.Maker, record.Made.Scenes[0].Voice.Maker, record.Made.Music.Maker, record.Made.Scenes[0].Seed));
    }

    [Fact]
    public void A_video_with_footage_in_it_does_not_claim_that_all_of_it_was_generated()
    {
        var clip = Made.Scenes[0].Still with { Clip = new Clip(new("uploads/a.mp4", 1), 0, 3, ClipEnd.Hold) };
        var generated = Made with { Scenes = [Made.Scenes[0] with { Still = clip }] };
        var filmed = Made with { Scenes = [Made.Scenes[0] with { Still = clip with { Given = new(Core.Assets.AssetKind.Video, new("uploads/a.mp4", 1)) } }] };

        Assert.Equal((Disclosure.SourceType, Disclosure.Words), Disclosure.Of(Made));
        Assert.Equal(Disclosure.SourceType, Disclosure.Of(generated).SourceType);
        Assert.Equal(Disclosure.CompositeSourceType, Disclosure.Of(filmed).SourceType);
        Assert.Contains(Disclosure.CompositeSourceType, Disclosure.Of(filmed).Words, StringComparison.Ordinal);
    }

    [Fact]
    public void Other_parts_or_another_joiner_make_another_record() => Assert.Equal(
        3,
        new[] { Made.Name("join/1"), Made.Name("join/2"), (Made with { Seed = 8 }).Name("join/1"), Made.Name("join/1") }.Distinct().Count());

    public void Dispose()
    {
        scratch.Dispose();
        folder.Dispose();
    }

    private static Provenance Made { get; } = new(
        "The lamp", "writer/1", 7, [new(1, 7001, new Still(new("stills/a.png", 1), "painter/1"), new Narration(new("voices/a.pcm", 1), 2, "speaker/1"))],
        new Music(new("music/a.pcm", 1), "composer/1"), [new("cuts/a.ts", 1)], new("sounds/a.m4a", 1));

    private Task<Delivered> Publish() => new Publish(crew, crew, crew, crew, artifacts, new TextFiles()).Do(
        new(new("masters/ab.mp4", 1), new Inspection(5, 150, -16, -2, [], new("sprites/a.jpg", 1)), new(1920, 1080), [], [new(0, 150, "One")], Made), default);

    private async Task<string> Text(Artifact artifact) => await File.ReadAllTextAsync(await artifacts.Open(artifact, default));

    private sealed class Crew : IPosterMaker, IPreviewMaker, IFingerprinter, IAssembler
    {
        public string Maker => "crew/1";

        public int Taken { get; private set; }

        public int Animated { get; private set; }

        public int Fingerprints { get; private set; }

        public Task Take(Artifact video, string file, CancellationToken ct)
        {
            Taken++;
            return File.WriteAllTextAsync(file, "poster", ct);
        }

        public Task Animate(Artifact video, IReadOnlyList<Moment> moments, string file, CancellationToken ct)
        {
            Animated++;
            return File.WriteAllTextAsync(file, "preview", ct);
        }

        public Task<string> Sha256(Artifact artifact, CancellationToken ct)
        {
            Fingerprints++;
            return Task.FromResult("abc123");
        }

        public Task Assemble(Assembly assembly, string file, CancellationToken ct) => throw new InvalidOperationException("It is assembled already.");
    }
}
