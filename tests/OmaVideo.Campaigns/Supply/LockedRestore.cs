using System.Text.Json;
using OmaVideo.Infra.Tests.Running;

namespace OmaVideo.Campaigns.Supply;

/// <summary>Whether what is written down of packages is what is taken: by version, by hash, and nothing else.</summary>
internal static class LockedRestore
{
    private const string Solution = "OmaVideo.Embedded.slnf";

    public static async Task Run(Report report, string copy, IReadOnlyList<Package> packages, CancellationToken ct)
    {
        var restored = await Restore(copy, ct);
        report.Promise("a restore of what is locked, and of nothing else", $"{(restored.ExitCode == 0 ? "done" : restored.Said)}", "done", restored.ExitCode == 0);

        var locked = JsonDocument.Parse(await File.ReadAllTextAsync(Path.Combine(copy, "functions/OmaVideo.Local/packages.lock.json"), ct)).RootElement
            .GetProperty("dependencies").GetProperty("net10.0").EnumerateObject().Where(package => package.Value.TryGetProperty("contentHash", out _)).ToDictionary(package => package.Name, package => package.Value.GetProperty("contentHash").GetString());
        report.None("packages that are not locked by their content", [.. packages.Where(package => locked.GetValueOrDefault(package.Name) != package.Content).Select(package => $"{package}")]);

        var versions = Path.Combine(copy, "Directory.Packages.props");
        await File.WriteAllTextAsync(versions, (await File.ReadAllTextAsync(versions, ct)).Replace("\"Spectre.Console\" Version=\"0.", "\"Spectre.Console\" Version=\"0.0.", StringComparison.Ordinal), ct);
        var changed = await Restore(copy, ct);
        report.Promise("a version that somebody changed", $"{(changed.Said.Contains("NU1004", StringComparison.Ordinal) ? "refused" : "taken")}", "refused", changed.ExitCode != 0 && changed.Said.Contains("NU1004", StringComparison.Ordinal));
    }

    private static Task<Tool.Ended> Restore(string copy, CancellationToken ct) => Tool.Run("dotnet", ["restore", Path.Combine(copy, Solution), "--locked-mode", "-v", "quiet"], copy, ct: ct);
}
