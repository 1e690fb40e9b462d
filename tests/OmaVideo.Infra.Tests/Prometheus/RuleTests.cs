using System.Text.RegularExpressions;
using OmaVideo.Infra.Tests.Running;
using OmaVideo.Infra.Tests.Watching;

namespace OmaVideo.Infra.Tests.Prometheus;

public partial class RuleTests
{
    /// <summary>Nobody else would notice when the server, which tells the figures, is away; in the cloud the platform's own probe does.</summary>
    private const string OnlyHere = "ServerDown";

    [Fact]
    public void Every_alert_that_the_embedded_server_can_know_of_has_its_rule()
    {
        var twins = Alert.All.Where(alert => alert.Twin is not null).ToDictionary(alert => alert.Twin!);

        Assert.Equal([OnlyHere, .. twins.Keys], Rule.All.Select(rule => rule.Alert));
        Assert.All(Rule.All.Skip(1), rule =>
        {
            Assert.Equal($"{twins[rule.Alert].Severity}", rule.Labels["severity"]);
            Assert.Equal($"docs/operations.md#{twins[rule.Alert].Name}", rule.Annotations["runbook"]);
        });
    }

    [FactWith("promtool")]
    public async Task The_rules_are_well_formed()
    {
        var check = await Tool.Run("promtool", ["check", "rules", Rule.File]);

        Assert.True(check.ExitCode == 0, check.Said);
    }

    [FactWith("promtool")]
    public async Task Each_alert_fires_and_stays_quiet_when_it_should()
    {
        var ran = await Tool.Run("promtool", ["test", "rules", Fixtures]);

        Assert.True(ran.ExitCode == 0, ran.Said);
    }

    [Fact]
    public void No_alert_is_without_a_case_in_which_it_fires_and_one_in_which_it_stays_quiet()
    {
        var cases = Case.Matches(SourceTree.Read(Fixtures)).ToLookup(found => found.Groups["alert"].Value, found => found.Groups["expected"].Value.Contains("[]"));

        Assert.Equal(Rule.All.Select(rule => rule.Alert).Order(), cases.Select(alert => alert.Key).Order());
        Assert.All(cases, alert => Assert.Equal([false, true], alert.Distinct().Order()));
    }

    private const string Fixtures = "infra/prometheus/rules.test.yaml";

    [GeneratedRegex(@"alertname: (?<alert>\w+),?\s+eval_time: \w+,?\s+exp_alerts:(?<expected>[^\n]*)")]
    private static partial Regex Case { get; }
}
