using OmaVideo.Infra.Tests.Running;

namespace OmaVideo.Campaigns.Supply;

/// <summary>Whether anything that is shipped has a weakness that is known. A source of packages that tells of none may simply not tell: it is asked of one first that everybody knows.</summary>
internal static class Weaknesses
{
    /// <summary>GHSA-5crp-9r3c-p9vr: deep nesting exhausts the stack; mended in 13.0.1.</summary>
    private const string Weak = "Newtonsoft.Json";

    private const string Canary = $"""
        <Project Sdk="Microsoft.NET.Sdk">
          <PropertyGroup><TargetFramework>net10.0</TargetFramework><NuGetAudit>false</NuGetAudit></PropertyGroup>
          <ItemGroup><PackageReference Include="{Weak}" Version="12.0.3" /></ItemGroup>
        </Project>
        """;

    public static async Task Run(Report report, string host, CancellationToken ct)
    {
        if (!await SourceTells(ct))
        {
            report.NotTried("known weaknesses", $"the source of packages tells of none here, not even of {Weak} 12.0.3");
            return;
        }

        var listed = await List(host, ct);
        report.Promise("known weaknesses", $"{(listed.ExitCode == 0 && !IsWeak(listed) ? "none" : listed.Said)}", "none", listed.ExitCode == 0 && !IsWeak(listed));
    }

    private static async Task<bool> SourceTells(CancellationToken ct)
    {
        var folder = Directory.CreateTempSubdirectory("omavideo-canary-");
        try
        {
            await File.WriteAllTextAsync(Path.Combine(folder.FullName, "canary.csproj"), Canary, ct);
            var restored = await Tool.Run("dotnet", ["restore", folder.FullName, "-v", "quiet"], folder.FullName, ct: ct);
            return restored.ExitCode == 0 && IsWeak(await List(folder.FullName, ct));
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static bool IsWeak(Tool.Ended listed) => listed.Output.Contains("has the following vulnerable", StringComparison.Ordinal);

    private static Task<Tool.Ended> List(string project, CancellationToken ct) => Tool.Run("dotnet", ["list", project, "package", "--vulnerable", "--include-transitive"], project, ct: ct);
}
