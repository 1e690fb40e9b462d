using System.ComponentModel;
using System.Diagnostics;
using System.Security.Cryptography;

namespace OmaVideo.Infra.Tests.Checking;

/// <summary>The checker of Bicep and KQL that may lie beside the repository. It needs Node, and its packages once.</summary>
internal static class InfraCheck
{
    private static readonly string Source = Path.GetFullPath(Path.Combine(SourceTree.Root, "..", "shared", "infra-check"));

    /// <summary>Where it can be run; null where it is not, with the reason.</summary>
    private static readonly Lazy<(string? Home, string? Missing)> Found = new(Find);

    public static string? Missing => Found.Value.Missing;

    /// <returns>Exit code, and all that was said.</returns>
    public static (int Code, string Said) Run(string script, params string[] files) => Run(Found.Value.Home!, "node", [Path.Combine(Found.Value.Home!, script), .. files]);

    private static (string? Home, string? Missing) Find()
    {
        if (!File.Exists(Path.Combine(Source, "package-lock.json")))
            return (null, "The checker of Bicep and KQL is not beside the repository (../shared/infra-check).");
        if (Directory.Exists(Path.Combine(Source, "node_modules")))
            return (Source, null);

        // It may lie where nobody can write: its packages go into a copy, which is kept for the next time.
        var lockHash = Convert.ToHexStringLower(SHA256.HashData(Directory.EnumerateFiles(Source, "*.*js*").Order().SelectMany(File.ReadAllBytes).ToArray()))[..16];
        var home = Path.Combine(Path.GetTempPath(), $"omavideo-infra-check-{lockHash}");
        if (Directory.Exists(home))
            return (home, null);
        var draft = Directory.CreateTempSubdirectory("omavideo-infra-check-").FullName;
        foreach (var file in Directory.EnumerateFiles(Source, "*", SearchOption.AllDirectories))
        {
            var copy = Path.Combine(draft, Path.GetRelativePath(Source, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.WriteAllBytes(copy, File.ReadAllBytes(file));
        }

        try
        {
            if (Run(draft, "npm", ["ci", "--no-audit", "--no-fund"]) is not (0, _))
                return (null, "The packages of the checker of Bicep and KQL cannot be had on this machine.");
            Directory.Move(draft, home);
        }
        catch (Win32Exception)
        {
            return (null, "The checker of Bicep and KQL needs Node.");
        }
        catch (IOException) when (Directory.Exists(home))
        {
            // Another run was first.
        }

        return (home, null);
    }

    private static (int Code, string Said) Run(string folder, string program, string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(program, arguments) { WorkingDirectory = folder, RedirectStandardOutput = true, RedirectStandardError = true })!;
        var (said, complaint) = (process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        process.WaitForExit();
        return (process.ExitCode, said.Result + complaint.Result);
    }
}
