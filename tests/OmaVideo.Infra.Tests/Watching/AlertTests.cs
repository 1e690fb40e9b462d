using System.Text.RegularExpressions;
using System.Xml;
using OmaVideo.Core.Premises;

namespace OmaVideo.Infra.Tests.Watching;

public class AlertTests
{
    /// <summary>The lengths of time that rules over logs may look back, in minutes.</summary>
    private static readonly double[] Windows = [1, 5, 10, 15, 30, 45, 60, 120, 180, 240, 300, 360, 1440, 2880];

    [Fact]
    public void All_that_has_to_be_known_at_once_has_its_alert()
    {
        Assert.Equal(
            ["budget", "cost-variance", "error-rate", "failed-sign-ins", "memory-exhaustion", "model-retirement", "poison-messages", "provider-failures", "slow-answers", "storage-exhaustion", "stuck-jobs", "unusual-api-use"],
            Alert.All.Select(alert => alert.Name).Order());
        Assert.All(Alert.All, alert => Assert.InRange(alert.Severity, 0, 4));
    }

    [Fact]
    public void Every_alert_but_the_budgets_has_its_query() =>
        Assert.Empty(Alert.All.Where(alert => alert.Name != "budget").Select(alert => alert.Name).Except(Query.All.Select(query => query.Name)));

    [Fact]
    public void Every_alert_says_in_the_runbook_what_to_do()
    {
        var runbook = SourceTree.Read("docs/operations.md");

        Assert.All(Alert.All, alert => Assert.Matches($@"(?m)^### {Regex.Escape(alert.Name)}$", runbook));
    }

    [Fact]
    public void Rules_look_back_as_far_as_rules_can_and_miss_nothing_between_two_looks()
    {
        foreach (var alert in Alert.All.Where(alert => alert.Every is not null))
        {
            var (every, window) = (XmlConvert.ToTimeSpan(alert.Every!), XmlConvert.ToTimeSpan(alert.Window!));
            Assert.Contains(window.TotalMinutes, Windows);
            Assert.True(every <= window, $"{alert.Name} looks back {window} every {every}.");
        }
    }

    [Fact]
    public void Poison_begins_with_the_last_attempt_the_queue_grants() => Assert.Contains($"attempt >= {QueueNames.MostAttempts}\n", Text("poison-messages"), StringComparison.Ordinal);

    private static string Text(string name) => Query.All.Single(query => query.Name == name).Text;
}
