using OmaVideo.Core.Artifacts;
using OmaVideo.Core.Assets;

namespace OmaVideo.Local.Tests.Cameo;

/// <summary>Takes every file for a picture, and copies it as it is.</summary>
internal sealed class StandInArchivist : IArchivist
{
    public string Maker => "archivist/test";

    public Task<Recognised> Recognise(string file, CancellationToken ct) => Task.FromResult(new Recognised(AssetKind.Image, "png"));

    public Task Clean(string file, Recognised what, string copy, CancellationToken ct)
    {
        File.Copy(file, copy);
        return Task.CompletedTask;
    }

    public Task<Material> Measure(Artifact copy, AssetKind kind, CancellationToken ct) => Task.FromResult(new Material(kind, copy, 640, 480));
}
