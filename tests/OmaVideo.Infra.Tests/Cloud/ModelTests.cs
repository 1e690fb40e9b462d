using System.Text.Json;
using System.Text.RegularExpressions;

namespace OmaVideo.Infra.Tests.Cloud;

public class ModelTests
{
    [Fact]
    public void Models_are_deployed_from_the_catalogue_the_code_reads()
    {
        var path = Regex.Match(Bicep.Module("openai"), @"loadJsonContent\('([^']+models\.json)'\)").Groups[1].Value;

        Assert.Equal(
            Path.Combine(SourceTree.Root, "functions", "OmaVideo.Agents", "Providers", "models.json"),
            Path.GetFullPath(Path.Combine(SourceTree.Root, "infra", "modules", path)));
    }

    [Fact]
    public void Every_model_has_its_capacity_but_those_whose_work_the_filters_do()
    {
        var capacities = Regex.Match(Bicep.Module("openai"), @"var capacities = \{([^}]*)\}").Groups[1].Value;
        var roles = JsonDocument.Parse(SourceTree.Read("functions/OmaVideo.Agents/Providers/models.json")).RootElement.GetProperty("models").EnumerateArray()
            .Where(model => model.GetProperty("provider").GetString() == "openai")
            .Select(model => model.GetProperty("roles")[0].GetString()!)
            .Where(role => role != "moderation");

        Assert.All(roles, role => Assert.Matches($@"\b{role}: \d+", capacities));
    }

    [Fact]
    public void Hate_sex_violence_and_harm_are_filtered_both_ways()
    {
        var filters = JsonDocument.Parse(SourceTree.Read("infra/filters.json")).RootElement.EnumerateArray().ToList();

        foreach (var kind in new[] { "Hate", "Sexual", "Violence", "Selfharm" })
            Assert.Equal(["Completion", "Prompt"], filters.Where(f => f.GetProperty("name").GetString() == kind && f.GetProperty("blocking").GetBoolean()).Select(f => f.GetProperty("source").GetString()!).Order());
    }
}
