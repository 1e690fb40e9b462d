using System.Text.Json;
using System.Text.RegularExpressions;

namespace OmaVideo.Core.Tests.Architecture;

/// <summary>What is built with is written down beside each project; see <c>Directory.Build.props</c>.</summary>
public sealed partial class LockedPackagesTests
{
    public static TheoryData<string> Projects => [.. SourceTree.Projects.Where(project => !project.Contains("Azure") && !project.Contains("Functions"))];

    [Theory]
    [MemberData(nameof(Projects))]
    public void Every_package_of_the_program_is_locked_by_version_and_hash(string project)
    {
        using var file = JsonDocument.Parse(SourceTree.Read($"functions/{project}/packages.lock.json"));
        var locked = file.RootElement.GetProperty("dependencies").GetProperty("net10.0").EnumerateObject().ToDictionary(package => package.Name, package => package.Value);

        Assert.All(SourceTree.References(project, "PackageReference"), name => Assert.Equal(Asked(name), locked[name].GetProperty("resolved").GetString()));
        Assert.All(locked.Values.Where(package => package.GetProperty("type").GetString() != "Project"), package => Assert.Equal(512 / 8, Convert.FromBase64String(package.GetProperty("contentHash").GetString()!).Length));
    }

    [Fact]
    public void Where_nobody_looks_on_nothing_else_is_taken()
    {
        Assert.Contains("""<RestoreLockedMode Condition="'$(CI)' == 'true'">true</RestoreLockedMode>""", SourceTree.Read("Directory.Build.props"), StringComparison.Ordinal);
        Assert.Matches("restore functions/OmaVideo.Local --locked-mode\n.*publish functions/OmaVideo.Local ", SourceTree.Read("Dockerfile"));
    }

    private static string Asked(string package) => Version().Matches(SourceTree.Read("Directory.Packages.props")).Single(match => match.Groups["name"].Value == package).Groups["version"].Value;

    [GeneratedRegex("PackageVersion Include=\"(?<name>[^\"]+)\" Version=\"(?<version>[^\"]+)\"")]
    private static partial Regex Version();
}
