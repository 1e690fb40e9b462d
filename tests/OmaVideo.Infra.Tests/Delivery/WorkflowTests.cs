using System.Text.RegularExpressions;
using OmaVideo.Infra.Tests.SelfHosting;

namespace OmaVideo.Infra.Tests.Delivery;

public partial class WorkflowTests
{
    [Fact]
    public void All_ways_of_delivery_are_there() => Assert.Equal(
        ["ci.yml", "codeql.yml", "container.yml", "deploy.yml", "roll-out.yml"], Workflow.All.Select(workflow => Path.GetFileName(workflow.File)));

    [Fact]
    public void Every_action_is_of_one_commit_and_says_which_version_that_is()
    {
        var uses = Workflow.All.SelectMany(workflow => Use.Matches(SourceTree.Read(workflow.File))).Select(found => found.Groups["what"].Value).Where(what => !what.StartsWith("./", StringComparison.Ordinal)).ToList();

        Assert.NotEmpty(uses);
        Assert.All(uses, use => Assert.Matches(@"^[\w-]+/[\w/-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$", use));
        Assert.All(uses.GroupBy(use => use.Split('@')[0]), one => Assert.Single(one.Distinct()));
    }

    [Fact]
    public void Nobody_may_more_than_they_need() => Assert.All(Workflow.All, workflow =>
    {
        Assert.Equal("""{"contents": "read"}""", workflow.Read.GetProperty("permissions").GetRawText());
        Assert.All(workflow.Jobs.Where(job => job.Value.TryGetProperty("steps", out _)), job => Assert.True(job.Value.TryGetProperty("timeout-minutes", out _), $"{workflow.File}: {job.Name} may run for ever."));
        Assert.All(workflow.Steps.Where(step => step.TryGetProperty("uses", out var use) && use.GetString()!.StartsWith("actions/checkout@", StringComparison.Ordinal)), step =>
            Assert.False(step.GetProperty("with").GetProperty("persist-credentials").GetBoolean()));
    });

    [Fact]
    public void What_somebody_wrote_elsewhere_is_never_part_of_a_command() => Assert.All(
        Workflow.All.SelectMany(workflow => workflow.Read.Under("run")).Select(run => run.ToString()),
        run => Assert.DoesNotContain("${{", run));

    [Fact]
    public void What_is_called_is_there()
    {
        var called = Workflow.All.SelectMany(workflow => workflow.Uses).Where(use => use.StartsWith("./", StringComparison.Ordinal)).ToList();
        var scripts = Workflow.All.SelectMany(workflow => workflow.Read.Under("run")).SelectMany(run => Script.Matches(run.ToString())).Select(found => found.Value).Distinct().ToList();

        Assert.All(called.Concat(scripts), path => Assert.True(File.Exists(Path.Combine(SourceTree.Root, path)), $"{path} is not there."));
        Assert.Equal(["./test", "infra/scripts/end-to-end", "infra/scripts/roll-out"], scripts.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Production_comes_after_staging_and_staging_after_every_check()
    {
        var jobs = Workflow.All.Single(workflow => workflow.File.EndsWith("deploy.yml", StringComparison.Ordinal)).Jobs.ToDictionary(job => job.Name, job => job.Value);

        Assert.Equal("staging", jobs["production"].GetProperty("needs").GetString());
        Assert.Equal(["check", "images", "package"], jobs["staging"].GetProperty("needs").Strings().Order());
        Assert.Contains("ci.yml", jobs["check"].GetProperty("uses").GetString());
        Assert.All(new[] { "staging", "production" }, name => Assert.Equal(name, jobs[name].GetProperty("with").GetProperty("environment").GetString()));
    }

    [FactWithActionlint]
    public async Task The_linter_of_workflows_has_nothing_to_say() =>
        Assert.Empty(await Actionlint.Run(Workflow.All.Select(workflow => workflow.File)));

    [GeneratedRegex(@"uses: (?<what>\S+(?: # \S+)?)")]
    private static partial Regex Use { get; }

    [GeneratedRegex(@"infra/scripts/[a-z-]+|\./test\b")]
    private static partial Regex Script { get; }
}
