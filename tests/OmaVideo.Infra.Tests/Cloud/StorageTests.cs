using System.Text.Json;
using OmaVideo.Core.Premises;

namespace OmaVideo.Infra.Tests.Cloud;

public class StorageTests
{
    [Fact]
    public void Every_queue_the_code_names_is_made_and_only_those() => Assert.Equal(QueueNames.All.Order(), Bicep.Texts("storage", "queues").Order());

    [Fact]
    public void Every_table_the_code_names_is_made_and_only_those() => Assert.Equal(TableNames.All.Order(), Bicep.Texts("storage", "tables").Order());

    [Fact]
    public void Every_container_the_code_names_is_made_beside_that_of_the_backups() =>
        Assert.Equal(ContainerNames.All.Append("backups").Distinct().Order(), Bicep.Texts("media", "containers").Order());

    [Fact]
    public void The_rules_of_the_lifecycle_have_names_of_their_own_and_do_something()
    {
        var rules = JsonDocument.Parse(SourceTree.Read("infra/lifecycle.json")).RootElement.GetProperty("rules").EnumerateArray().ToList();

        Assert.Equal(rules.Count, rules.Select(rule => rule.GetProperty("name").GetString()).Distinct().Count());
        Assert.All(rules, rule => Assert.NotEmpty(rule.GetProperty("definition").GetProperty("actions").EnumerateObject()));
    }
}
