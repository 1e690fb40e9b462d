using OmaVideo.Infra.Tests.Running;

namespace OmaVideo.Campaigns.Supply;

/// <summary>The project's own files, as they are kept.</summary>
internal static class Sources
{
    /// <summary>Copies what is kept, and nothing that was built of it.</summary>
    public static async Task Copy(string from, string to, CancellationToken ct)
    {
        var files = await Tool.Run("git", ["ls-files", "-z"], from, ct: ct);
        foreach (var file in files.Output.Split('\0', StringSplitOptions.RemoveEmptyEntries).Where(file => File.Exists(Path.Combine(from, file))))
        {
            var copy = Path.Combine(to, file);
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(Path.Combine(from, file), copy);
        }
    }
}
