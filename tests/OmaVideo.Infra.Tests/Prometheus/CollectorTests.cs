using OmaVideo.Infra.Tests.Grafana;
using OmaVideo.Infra.Tests.Running;

namespace OmaVideo.Infra.Tests.Prometheus;

/// <summary>Prometheus itself asks the real server, and is asked what the dashboards and the rules ask.</summary>
[Collection(PremisesCollection.Name)]
public class CollectorTests(Premises premises)
{
    /// <summary>Panels that are rightly empty after one video that cost nothing and went well: nobody was paid, nothing failed, no step was tried again, nobody was told, no model has an end.</summary>
    private static readonly string[] NothingYet =
    [
        "omavideo-application / Steps that did not end well",
        "omavideo-application / Webhooks",
        "omavideo-business / What people do with storyboards",
        "omavideo-cost / Spent in an hour, by provider",
        "omavideo-cost / Spent in an hour, by model",
        "omavideo-cost / Calls that were paid for nothing",
        "omavideo-cost / Days until models end",
    ];

    [FactWith("prometheus")]
    public async Task Every_panel_shows_something_and_every_rule_watches()
    {
        using var collector = new Collector(premises);
        await collector.Scraped(2);
        await premises.LookAround();
        await collector.Scraped(6);

        var empty = new HashSet<string>();
        foreach (var (where, query) in Dashboard.Queries)
        {
            if (await collector.Ask(query.Replace("$instance", ".*").Replace("$__rate_interval", "1m")) is [])
                empty.Add(where);
        }

        Assert.Equal(NothingYet.Order(), empty.Order());
        var rules = (await collector.Get("/api/v1/rules")).GetProperty("groups").EnumerateArray().SelectMany(group => group.GetProperty("rules").EnumerateArray()).ToList();
        Assert.Equal(Rule.All.Select(rule => rule.Alert), rules.Select(rule => rule.GetProperty("name").GetString()));
        Assert.All(rules, rule => Assert.Equal("ok", rule.GetProperty("health").GetString()));
        Assert.DoesNotContain(rules, rule => rule.GetProperty("state").GetString() == "firing");
    }

    [Fact]
    public async Task Rules_and_dashboards_speak_only_of_what_the_server_tells()
    {
        var told = (await premises.Client.GetStringAsync("/metrics")).Split('\n').Where(line => line.StartsWith("# TYPE ", StringComparison.Ordinal)).Select(line => line.Split(' ')[2]).ToHashSet();
        var asked = Rule.All.Select(rule => rule.Expr).Concat(Dashboard.Queries.Select(panel => panel.Query)).SelectMany(PromQl.Families).ToHashSet();

        Assert.Empty(asked.Except(told));
        Assert.True(asked.Count > 20, "The queries were not understood.");
    }
}
