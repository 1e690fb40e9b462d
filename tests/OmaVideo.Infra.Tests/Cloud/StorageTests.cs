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
    public void Every_container_the_code_names_is_made_and_only_those() => Assert.Equal(ContainerNames.All.Order(), Bicep.Texts("media", "containers").Order());

    [Fact]
    public void The_rules_of_the_lifecycle_go_by_the_tag_and_the_kinds_the_code_makes()
    {
        var rules = JsonDocument.Parse(SourceTree.Read("infra/lifecycle.json")).RootElement.GetProperty("rules").EnumerateArray().ToList();
        var tags = rules.Select(rule => rule.GetProperty("definition").GetProperty("filters")).Where(filters => filters.TryGetProperty("blobIndexMatch", out _))
            .Select(filters => filters.GetProperty("blobIndexMatch")[0]).ToList();
        var code = string.Concat(SourceTree.CodeFiles.Where(file => file.StartsWith("functions/", StringComparison.Ordinal)).Select(SourceTree.Read));

        Assert.Equal(rules.Count, rules.Select(rule => rule.GetProperty("name").GetString()).Distinct().Count());
        Assert.NotEmpty(tags);
        Assert.All(tags, tag => Assert.Contains($"[\"{tag.GetProperty("name").GetString()}\"] = ", SourceTree.Read("functions/OmaVideo.Azure/Blobs/Shipping.cs"), StringComparison.Ordinal));
        Assert.All(tags, tag => Assert.Matches($"ArtifactName\\.Of\\(\\s*\"{tag.GetProperty("value").GetString()}\"", code));
    }
}
