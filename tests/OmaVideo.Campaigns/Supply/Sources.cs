using System.Diagnostics;

namespace OmaVideo.Campaigns.Supply;

/// <summary>The project's own files, as they are kept.</summary>
internal static class Sources
{
    /// <summary>The folder that the solution lies in.</summary>
    public static string Root
    {
        get
        {
            var folder = new DirectoryInfo(AppContext.BaseDirectory);
            while (!File.Exists(Path.Combine(folder.FullName, "OmaVideo.sln")))
                folder = folder.Parent ?? throw new InvalidOperationException("The campaign has to be run from the project.");
            return folder.FullName;
        }
    }

    /// <summary>Copies what is kept, and nothing that was built of it.</summary>
    public static async Task Copy(string from, string to, CancellationToken ct)
    {
        using var git = Process.Start(new ProcessStartInfo("git", ["-C", from, "ls-files", "-z"]) { RedirectStandardOutput = true })!;
        var files = (await git.StandardOutput.ReadToEndAsync(ct)).Split('\0', StringSplitOptions.RemoveEmptyEntries);
        await git.WaitForExitAsync(ct);
        foreach (var file in files.Where(file => File.Exists(Path.Combine(from, file))))
        {
            var copy = Path.Combine(to, file);
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(Path.Combine(from, file), copy);
        }
    }
}
