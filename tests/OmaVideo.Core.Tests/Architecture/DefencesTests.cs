using System.Text.RegularExpressions;

namespace OmaVideo.Core.Tests.Architecture;

public partial class DefencesTests
{
    [Fact]
    public void Every_defence_that_is_written_down_has_the_test_it_names()
    {
        var root = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(root.FullName, "OmaVideo.sln")))
            root = root.Parent!;
        var tests = Directory.EnumerateFiles(Path.Combine(root.FullName, "tests"), "*Tests.cs", SearchOption.AllDirectories)
            .ToLookup(file => Path.GetFileNameWithoutExtension(file), File.ReadAllText);
        var named = Named().Matches(File.ReadAllText(Path.Combine(root.FullName, "docs/security.md"))).Select(match => (Class: match.Groups[1].Value, Name: match.Groups[2].Value)).ToList();

        Assert.True(named.Count > 25);
        Assert.All(named, test => Assert.Contains(tests[test.Class], text => text.Contains($" {test.Name}(", StringComparison.Ordinal)));
    }

    [GeneratedRegex(@"`(\w+Tests)\.(\w+)`")]
    private static partial Regex Named();
}
