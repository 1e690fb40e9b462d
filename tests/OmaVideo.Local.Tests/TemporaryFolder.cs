namespace OmaVideo.Local.Tests;

/// <summary>A folder that is gone after the test.</summary>
internal sealed class TemporaryFolder : IDisposable
{
    public string Path { get; } = Directory.CreateTempSubdirectory("omavideo-test-").FullName;

    public string File(string name) => System.IO.Path.Combine(Path, name);

    /// <summary>Copies all but locks, which die with their process, and drafts, which nobody reads.</summary>
    public void CopyTo(string target)
    {
        foreach (var file in Directory.EnumerateFiles(Path, "*", SearchOption.AllDirectories).Where(file => System.IO.Path.GetExtension(file) is ".json" or ".jsonl"))
        {
            var copy = System.IO.Path.Combine(target, System.IO.Path.GetRelativePath(Path, file));
            Directory.CreateDirectory(System.IO.Path.GetDirectoryName(copy)!);
            using var from = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
            using var to = System.IO.File.Create(copy);
            from.CopyTo(to);
        }
    }

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
