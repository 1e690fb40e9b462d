namespace OmaVideo.Campaigns.Supply;

/// <summary>What the program is made of: every package with its licence, what is locked, known weaknesses, and whether two builds are one.</summary>
internal sealed class SupplyCampaign : ICampaign
{
    public const string Host = "functions/OmaVideo.Local";

    public string Name => "supply";

    public string About => "Packages with versions, hashes and licences, a locked restore, known weaknesses, and two builds compared byte by byte.";

    public async Task Run(Report report, Random dice, double size, CancellationToken ct)
    {
        var house = SourceTree.Root;

        // An old package names an address where its licence was; it is looked up in NOTICE.md, where somebody has read it.
        var packages = Packages.Of(Path.Combine(house, Host, "obj/project.assets.json")).Select(package => package with { Licence = package.Licence ?? Notice.All.FirstOrDefault(part => part.Name == package.Name)?.Licence }).ToList();
        var parts = Notice.All.ExceptBy(packages.Select(package => package.Name), part => part.Name).ToList();
        report.Figure("packages that are shipped; parts that are none", $"{packages.Count}; {parts.Count}");
        report.None("packages without a licence we know", [.. packages.Where(package => package.Licence is null).Select(package => package.ToString())]);
        foreach (var licence in packages.Select(package => (package.Licence, package.Name)).Concat(parts.Select(part => ((string?)part.Licence, part.Name))).GroupBy(one => one.Item1).OrderBy(group => group.Key, StringComparer.Ordinal))
            report.Figure($"under {licence.Key}", $"{string.Join(", ", licence.Select(one => one.Name))}");
        await BillOfMaterials.Write(packages, parts, Path.Combine(house, "TestResults/sbom.spdx.json"), ct);

        await Weaknesses.Run(report, Path.Combine(house, Host), ct);
        var copy = Directory.CreateTempSubdirectory("omavideo-locked-");
        try
        {
            await Sources.Copy(house, copy.FullName, ct);
            await LockedRestore.Run(report, copy.FullName, packages, ct);
        }
        finally
        {
            copy.Delete(recursive: true);
        }

        await TwoBuilds.Run(report, house, ct);
    }
}
