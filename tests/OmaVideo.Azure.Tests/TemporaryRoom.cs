using OmaVideo.Core.Artifacts;

namespace OmaVideo.Azure.Tests;

/// <summary>A machine's own disk, as far as a test needs one.</summary>
internal sealed class TemporaryRoom : IScratchRoom, IDisposable
{
    public string Folder { get; } = Directory.CreateTempSubdirectory("omavideo-").FullName;

    public string New() => Directory.CreateDirectory(Path.Combine(Folder, "scratch", $"{Guid.NewGuid():N}")).FullName;

    public void Clear(string folder) => Directory.Delete(folder, recursive: true);

    public void Dispose() => Directory.Delete(Folder, recursive: true);
}
