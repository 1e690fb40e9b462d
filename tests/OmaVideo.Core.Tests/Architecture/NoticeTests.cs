using System.Text.Json;
using System.Text.RegularExpressions;

namespace OmaVideo.Core.Tests.Architecture;

/// <summary>Whatever is brought in is named with its licence.</summary>
public sealed partial class NoticeTests
{
    private static readonly HashSet<string> Named =
        [.. SourceTree.Read("NOTICE.md").Split('\n').Where(line => line.StartsWith("| ", StringComparison.Ordinal)).Select(line => line.Split('|')).Where(cells => cells[2].Trim().Length > 2).SelectMany(cells => cells[1].Split(',', StringSplitOptions.TrimEntries))];

    [Fact]
    public void Every_package_we_ask_for_is_named() => AreNamed(Package().Matches(SourceTree.Read("Directory.Packages.props")));

    [Fact]
    public void Every_package_that_comes_along_and_is_shipped_is_named()
    {
        using var locked = JsonDocument.Parse(SourceTree.Read("functions/OmaVideo.Local/packages.lock.json"));
        var packages = locked.RootElement.GetProperty("dependencies").GetProperty("net10.0").EnumerateObject().Where(package => package.Value.GetProperty("type").GetString() != "Project").Select(package => package.Name).ToList();

        Assert.True(packages.Count > 10);
        Assert.All(packages, name => Assert.Contains(name, Named));
    }

    [Fact]
    public void Every_program_and_font_that_is_installed_is_named()
    {
        var setup = SourceTree.Read("scripts/setup.sh");

        Assert.All(Installed().Matches(setup).SelectMany(match => match.Groups[1].Value.Split(' ')), name => Assert.Contains(name, Named));
        AreNamed(Brought().Matches(setup + SourceTree.Read(".github/workflows/ci.yml")));
    }

    private static void AreNamed(MatchCollection found)
    {
        Assert.True(found.Count > 2);
        Assert.All(found.Select(match => match.Groups[1].Value), name => Assert.Contains(name, Named));
    }

    [GeneratedRegex("PackageVersion Include=\"([^\"]+)\"")]
    private static partial Regex Package();

    /// <summary>On the system's that is named first.</summary>
    [GeneratedRegex("for package in ([a-z0-9 -]+); do")]
    private static partial Regex Installed();

    [GeneratedRegex(@"(?<=bring |npm install .*)([a-z-]+)@[0-9]")]
    private static partial Regex Brought();
}
