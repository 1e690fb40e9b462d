using System.Security.Cryptography;
using OmaVideo.Infra.Tests.Running;

namespace OmaVideo.Campaigns.Supply;

/// <summary>The program built twice, in two places: our own parts have to be the same to the last bit. Packages are what they are.</summary>
internal static class TwoBuilds
{
    /// <summary>For one build, on a machine that has other things to do.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(30);

    private static readonly string[] Compiled = ["--use-current-runtime", "--no-self-contained", "-p:PublishReadyToRun=true"];

    public static async Task Run(Report report, string house, CancellationToken ct)
    {
        foreach (var (how, more) in new[] { ("two builds", Array.Empty<string>()), ("two builds, compiled for this machine's processor", Compiled) })
        {
            var (first, second) = (await Build(house, more, ct), await Build(house, more, ct));
            if (first is null || second is null)
                report.NotTried($"{how} in two places", "what it takes cannot be had here");
            else
                report.None($"of {first.Count} files, those that differ between {how} in two places", [.. first.Where(file => second.GetValueOrDefault(file.Key) != file.Value).Select(file => file.Key)]);
        }
    }

    /// <returns>The hashes of what we built, by the files' names; null when it cannot be built so.</returns>
    private static async Task<Dictionary<string, string>?> Build(string house, string[] more, CancellationToken ct)
    {
        var folder = Directory.CreateTempSubdirectory("omavideo-build-");
        try
        {
            await Sources.Copy(house, folder.FullName, ct);
            var into = Path.Combine(folder.FullName, "out");
            var built = await Tool.Run("dotnet", ["publish", Path.Combine(folder.FullName, SupplyCampaign.Host), "-c", "Release", "-o", into, .. more, "-p:ContinuousIntegrationBuild=true", $"-p:PathMap={folder.FullName}=/src", "-m:1", "-v", "quiet"], within: Patience, ct: ct);
            if (built.ExitCode != 0 && more.Length > 0)
                return null;
            if (built.ExitCode != 0)
                throw new InvalidOperationException($"The build failed: {built.Said}");
            return Directory.GetFiles(into, "*.dll").Where(IsOurs).ToDictionary(file => Path.GetFileName(file), file => Convert.ToHexString(SHA256.HashData(File.ReadAllBytes(file))));
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static bool IsOurs(string file) => Path.GetFileName(file) is "omavideo.dll" || Path.GetFileName(file).StartsWith("OmaVideo.", StringComparison.Ordinal);
}
