using OmaVideo.Core.Artifacts;
using OmaVideo.Core.Delivery;
using OmaVideo.Core.Exports;
using OmaVideo.Core.Rendering;
using OmaVideo.Core.Scenes;
using OmaVideo.Core.Sound;
using OmaVideo.Media.Cuts;
using OmaVideo.Media.Exports;
using OmaVideo.Media.Joining;

namespace OmaVideo.Media.Tests.Exports;

/// <summary>A real master of 1920x1080 and all its renditions, in a store that remembers what was made.</summary>
public sealed class Screening : IArtifactStore, IAsyncLifetime
{
    /// <summary>What a person could call a video.</summary>
    public const string Title = "-i /etc/passwd; a=b#c\\d 'e' \"f\" : %{x} [g] <&> 日本語 שלום 😀";

    public const int Frames = 40;

    public static readonly IReadOnlyList<Chapter> Chapters = [new(0, 15, "One; [CHAPTER]"), new(15, Frames, "二 = 2")];

    private static readonly Artifact Part = new("parts/a", 1);

    public static readonly Provenance Provenance = new(Title, "writer/1", 7, [new(1, 7001, new Still(Part, "painter/1"), new Narration(Part, 1, "speaker/1"))], new Music(Part, "composer/1"), [Part], Part);

    private readonly Dictionary<Rendition, Artifact> exports = [];

    internal MediaFolder Media { get; } = new();

    public Artifact Master { get; private set; } = null!;

    /// <summary>The names of all that was made, in order.</summary>
    public List<string> Made { get; } = [];

    public static IEnumerable<Rendition> All =>
        from format in Enum.GetValues<RenditionFormat>() from quality in Enum.GetValues<RenditionQuality>() select new Rendition(format, quality);

    public string NameOf(RenditionFormat format, RenditionQuality quality) => exports[new(format, quality)].Name;

    /// <summary>Orders a rendition as anybody does.</summary>
    public Task<Artifact> Order(Rendition rendition) => new Export(new Exporter(Media.Ffmpeg, this), this).Do(new(Master, rendition), default);

    public async Task InitializeAsync()
    {
        await Media.Made("cut.ts", ["-f", "lavfi", "-i", "testsrc2=s=1920x1080:r=30", "-frames:v", $"{Frames}", .. Encoding.Output(Preset.Standard)]);
        await Media.Made("sound.m4a", "-f", "lavfi", "-i", "sine=d=1.3333333:r=48000", "-ac", "2", "-c:a", "aac", "-b:a", "192k");
        var assembly = new Assembly([Media.Artifact("cut.ts")], [Frames], Media.Artifact("sound.m4a"), Title, "ja", Chapters, Provenance);
        await new Assembler(Media.Ffmpeg, Media).Assemble(assembly, Media.PathOf("master.mp4"), default);
        Master = Media.Artifact("master.mp4");
        foreach (var rendition in All.Reverse())
            exports[rendition] = await Order(rendition);
    }

    public Task DisposeAsync()
    {
        Media.Dispose();
        return Task.CompletedTask;
    }

    public Task<Artifact?> Find(ArtifactName name, CancellationToken ct) =>
        Task.FromResult(Made.Contains(FileOf(name)) ? Media.Artifact(FileOf(name)) : null);

    public async Task<Artifact> Make(ArtifactName name, Func<Scratch, Task> make, CancellationToken ct)
    {
        if (await Find(name, ct) is { } found)
            return found;
        await make(new(Media.Folder, Media.PathOf(FileOf(name))));
        Made.Add(FileOf(name));
        return Media.Artifact(FileOf(name));
    }

    public Task<string> Open(Artifact artifact, CancellationToken ct) => Media.Open(artifact, ct);

    public Task Remove(Artifact artifact, CancellationToken ct) => throw new NotSupportedException();

    private static string FileOf(ArtifactName name) => name.Value.Replace('/', '-');
}
