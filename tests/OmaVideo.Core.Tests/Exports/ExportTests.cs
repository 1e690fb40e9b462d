using OmaVideo.Core.Artifacts;
using OmaVideo.Core.Exports;

namespace OmaVideo.Core.Tests.Exports;

public class ExportTests : IExporter, IArtifactStore
{
    private static readonly Artifact Master = new("masters/m.mp4", 1000);

    private readonly Dictionary<string, Artifact> kept = [];
    private readonly List<ExportOrder> made = [];

    public string Maker { get; private set; } = "exporter/1";

    [Fact]
    public async Task The_best_MP4_is_the_master_itself()
    {
        Assert.Equal(Master, await Do(RenditionFormat.Mp4, RenditionQuality.High));
        Assert.Empty(made);
    }

    [Fact]
    public async Task The_best_MOV_holds_the_masters_streams()
    {
        await Do(RenditionFormat.Mov, RenditionQuality.High);
        Assert.Equal(Master, Assert.Single(made).Master);
    }

    [Fact]
    public async Task A_smaller_MOV_holds_the_streams_of_the_MP4_of_its_quality()
    {
        var mov = await Do(RenditionFormat.Mov, RenditionQuality.Low);
        var mp4 = await Do(RenditionFormat.Mp4, RenditionQuality.Low);
        Assert.EndsWith(".mov", mov.Name, StringComparison.Ordinal);
        Assert.Equal(
            [new(Master, new(RenditionFormat.Mp4, RenditionQuality.Low)), new(mp4, new(RenditionFormat.Mov, RenditionQuality.Low))],
            made);
    }

    [Fact]
    public async Task All_nine_are_made_by_eight_exports_whatever_their_order_and_then_found()
    {
        var all = (from quality in Enum.GetValues<RenditionQuality>() from format in Enum.GetValues<RenditionFormat>().Reverse() select (format, quality)).ToList();
        var first = new List<Artifact>();
        foreach (var (format, quality) in all)
            first.Add(await Do(format, quality));
        Assert.Equal(8, made.Count);
        Assert.Equal(9, first.Distinct().Count());

        foreach (var ((format, quality), before) in all.Zip(first))
            Assert.Equal(before, await Do(format, quality));
        Assert.Equal(8, made.Count);
    }

    [Fact]
    public async Task Another_version_of_the_exporter_makes_them_anew()
    {
        var before = await Do(RenditionFormat.WebM, RenditionQuality.Low);
        Maker = "exporter/2";
        Assert.NotEqual(before, await Do(RenditionFormat.WebM, RenditionQuality.Low));
    }

    Task IExporter.Export(ExportOrder order, string file, IProgress<double>? progress, CancellationToken ct)
    {
        made.Add(order);
        return Task.CompletedTask;
    }

    Task<Artifact?> IArtifactStore.Find(ArtifactName name, CancellationToken ct) => Task.FromResult(kept.GetValueOrDefault(name.Value));

    async Task<Artifact> IArtifactStore.Make(ArtifactName name, Func<Scratch, Task> make, CancellationToken ct)
    {
        if (!kept.ContainsKey(name.Value))
            await make(new("scratch", "scratch/result"));
        return kept[name.Value] = new(name.Value, 1);
    }

    Task<string> IArtifactStore.Open(Artifact artifact, CancellationToken ct) => Task.FromResult(artifact.Name);

    Task IArtifactStore.Remove(Artifact artifact, CancellationToken ct) => throw new NotSupportedException();

    private Task<Artifact> Do(RenditionFormat format, RenditionQuality quality) => new Export(this, this).Do(new(Master, new(format, quality)), default);
}
