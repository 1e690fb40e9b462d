using System.Security.Cryptography;
using OmaVideo.Infra.Tests.Running;

namespace OmaVideo.Campaigns.Supply;

/// <summary>What the program is made of: every package with its licence, known weaknesses, and whether two builds are one.</summary>
internal sealed class SupplyCampaign : ICampaign
{
    private const string Host = "functions/OmaVideo.Local";

    public string Name => "supply";

    public string About => "Packages with versions, hashes and licences, known weaknesses, and two builds compared byte by byte.";

    public async Task Run(Report report, Random dice, double size, CancellationToken ct)
    {
        var house = SourceTree.Root;
        var packages = Packages.Of(Path.Combine(house, Host, "obj/project.assets.json"));
        report.Figure("packages that are shipped", $"{packages.Count}");
        report.None("packages without a licence we know", [.. packages.Where(package => package.Licence is null).Select(package => package.ToString())]);
        foreach (var licence in packages.GroupBy(package => package.Licence).OrderBy(group => group.Key, StringComparer.Ordinal))
            report.Figure($"under {licence.Key}", $"{string.Join(", ", licence.Select(package => package.Name))}");
        await BillOfMaterials.Write(packages, Path.Combine(house, "TestResults/sbom.spdx.json"), ct);

        var listed = await Tool.Run("dotnet", ["list", Path.Combine(house, Host), "package", "--vulnerable", "--include-transitive"], ct: ct);
        var weak = listed.Output.Contains("has the following vulnerable", StringComparison.Ordinal);
        if (listed.ExitCode != 0 || listed.Said.Contains("error", StringComparison.OrdinalIgnoreCase))
            report.NotTried("known weaknesses", "the package source tells nothing of them here");
        else
            report.Promise("known weaknesses", $"{(weak ? listed.Said : "none")}", "none", !weak);
        report.None("files that differ between two builds in two places", await TwoBuilds(house, ct));
    }

    /// <summary>Our own parts only: packages are what they are.</summary>
    private static async Task<List<string>> TwoBuilds(string house, CancellationToken ct)
    {
        var hashes = new List<Dictionary<string, string>>();
        for (var build = 0; build < 2; build++)
        {
            var folder = Directory.CreateTempSubdirectory("omavideo-build-");
            try
            {
                await Sources.Copy(house, folder.FullName, ct);
                var built = await Tool.Run("dotnet", ["publish", Path.Combine(folder.FullName, Host), "-c", "Release", "-o", Path.Combine(folder.FullName, "out"), "-p:ContinuousIntegrationBuild=true", $"-p:PathMap={folder.FullName}=/src", "-m:1", "-v", "quiet"], ct: ct);
                if (built.ExitCode != 0)
                    return [$"the build failed: {built.Said[^Math.Min(300, built.Said.Length)..]}"];
                hashes.Add(Directory.GetFiles(Path.Combine(folder.FullName, "out"), "*.dll").Where(file => Path.GetFileName(file).StartsWith("OmaVideo.", StringComparison.Ordinal) || Path.GetFileName(file) == "omavideo.dll")
                    .ToDictionary(file => Path.GetFileName(file), file => Convert.ToHexString(SHA256.HashData(File.ReadAllBytes(file)))));
            }
            finally
            {
                folder.Delete(recursive: true);
            }
        }

        return [.. hashes[0].Where(file => hashes[1].GetValueOrDefault(file.Key) != file.Value).Select(file => file.Key)];
    }
}
