using System.Text.RegularExpressions;

namespace OmaVideo.Core.Tests.Architecture;

public partial class DefencesTests
{
    [Fact]
    public void Every_defence_that_is_written_down_has_the_test_it_names()
    {
        var tests = Directory.EnumerateFiles(Path.Combine(SourceTree.Root, "tests"), "*Tests.cs", SearchOption.AllDirectories)
            .ToLookup(file => Path.GetFileNameWithoutExtension(file), File.ReadAllText);
        var named = Named().Matches(SourceTree.Read("docs/security.md")).Select(match => (Class: match.Groups[1].Value, Name: match.Groups[2].Value)).ToList();

        Assert.True(named.Count > 25);
        Assert.All(named, test => Assert.Contains(tests[test.Class], text => text.Contains($" {test.Name}(", StringComparison.Ordinal)));
    }

    [Fact]
    public void Every_threat_has_a_defence_and_every_defence_a_test()
    {
        var rows = SourceTree.Read("docs/security.md").Split("| threat | defence | test |")[1].Split("## ")[0].Split('\n').Where(line => line.StartsWith("| ", StringComparison.Ordinal)).ToList();

        Assert.True(rows.Count > 20);
        Assert.All(rows, row => Assert.True(row.Split('|').Length == 5 && Named().IsMatch(row.Split('|')[3]), row));
    }

    [GeneratedRegex(@"`(\w+Tests)\.(\w+)`")]
    private static partial Regex Named();
}
