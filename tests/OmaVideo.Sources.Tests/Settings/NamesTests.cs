using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using OmaVideo.Core.Premises;
using OmaVideo.Core.Tests.Architecture;

namespace OmaVideo.Sources.Tests.Settings;

/// <summary>What is called in several files is called alike.</summary>
public partial class NamesTests
{
    private static readonly string Accounts = SourceTree.Read("infra/modules/storage.bicep") + "\n" + SourceTree.Read("infra/modules/media.bicep");

    [Fact]
    public void The_account_is_built_with_the_queues_containers_and_tables_of_Core()
    {
        Assert.Equal(QueueNames.All.Order(), Listed("queues").Order());
        Assert.Equal(TableNames.All.Order(), Listed("tables").Order());
        Assert.Empty(ContainerNames.All.Except(Listed("containers")));
    }

    [Theory]
    [InlineData("host.json")]
    [InlineData("host.dts.json")]
    public void An_order_is_poisoned_after_as_many_attempts_as_Core_counts(string file) =>
        Assert.Equal(QueueNames.MostAttempts, (int)Host(file)["extensions"]!["queues"]!["maxDequeueCount"]!);

    [Fact]
    public void The_two_hosts_differ_in_their_back_end_alone()
    {
        var (storage, scheduler) = (Host("host.json"), Host("host.dts.json"));
        Assert.Equal("OmaVideo", (string)storage["extensions"]!["durableTask"]!["hubName"]!);

        storage["extensions"]!["durableTask"] = null;
        scheduler["extensions"]!["durableTask"] = null;
        Assert.True(JsonNode.DeepEquals(storage, scheduler));
    }

    private static JsonNode Host(string file) => JsonNode.Parse(SourceTree.Read(file))!;

    private static IEnumerable<string> Listed(string variable) =>
        Quoted().Matches(Regex.Match(Accounts, $@"^var {variable} = \[(.*?)\]", RegexOptions.Multiline | RegexOptions.Singleline).Groups[1].Value).Select(match => match.Groups[1].Value);

    [GeneratedRegex("'([^']+)'")]
    private static partial Regex Quoted();
}
