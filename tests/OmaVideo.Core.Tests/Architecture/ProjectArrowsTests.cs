namespace OmaVideo.Core.Tests.Architecture;

/// <summary>Hosts lean on adapters, adapters on Core, Core on nothing.</summary>
public class ProjectArrowsTests
{
    private static readonly Dictionary<string, string[]> Allowed = new()
    {
        ["OmaVideo.Core"] = [],
        ["OmaVideo.Media"] = ["OmaVideo.Core"],
        ["OmaVideo.Agents"] = ["OmaVideo.Core"],
        ["OmaVideo.Http"] = ["OmaVideo.Core"],
        ["OmaVideo.Azure"] = ["OmaVideo.Core"],
        ["OmaVideo.Local"] = ["OmaVideo.Core", "OmaVideo.Media", "OmaVideo.Agents", "OmaVideo.Http"],
        ["OmaVideo.Functions"] = ["OmaVideo.Core", "OmaVideo.Media", "OmaVideo.Agents", "OmaVideo.Http", "OmaVideo.Azure"],
    };

    public static TheoryData<string> Projects => [.. SourceTree.Projects];

    [Theory]
    [MemberData(nameof(Projects))]
    public void A_project_references_only_what_lies_below_it(string project)
    {
        var forbidden = SourceTree.References(project, "ProjectReference").Except(Allowed[project]);

        Assert.Empty(forbidden);
    }

    [Fact]
    public void Core_has_no_package_but_the_analyzer_of_its_workflow()
    {
        Assert.Equal(["Microsoft.CodeAnalysis.BannedApiAnalyzers"], SourceTree.References("OmaVideo.Core", "PackageReference"));
        Assert.Empty(SourceTree.References("OmaVideo.Core", "FrameworkReference"));
    }

    [Theory]
    [MemberData(nameof(Projects))]
    public void Only_the_Azure_projects_need_packages_of_Functions_and_storage(string project)
    {
        var packages = SourceTree.References(project, "PackageReference")
            .Where(name => name.StartsWith("Microsoft.Azure.", StringComparison.Ordinal) || name.Contains("DurableTask") || name.StartsWith("Azure.Storage", StringComparison.Ordinal) || name.StartsWith("Azure.Data", StringComparison.Ordinal));

        Assert.True(IsAzure(project) || !packages.Any(), $"{project} needs {string.Join(", ", packages)}");
    }

    [Theory]
    [MemberData(nameof(Projects))]
    public void The_solution_holds_every_project_and_the_embedded_one_all_but_Azure(string project)
    {
        foreach (var file in new[] { $"functions\\{project}\\{project}.csproj", $"tests\\{project}.Tests\\{project}.Tests.csproj" })
        {
            Assert.Contains(file, SourceTree.Read("OmaVideo.sln"), StringComparison.Ordinal);
            Assert.Equal(!IsAzure(project), SourceTree.Read("OmaVideo.Embedded.slnf").Contains(file.Replace("\\", "\\\\"), StringComparison.Ordinal));
        }
    }

    private static bool IsAzure(string project) => project is "OmaVideo.Azure" or "OmaVideo.Functions";
}
