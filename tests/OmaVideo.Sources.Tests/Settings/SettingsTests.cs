using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using OmaVideo.Core.Premises;
using OmaVideo.Core.Tests.Architecture;

namespace OmaVideo.Sources.Tests.Settings;

/// <summary>What a host reads, what is written down, and what is set are the same settings.</summary>
public partial class SettingsTests
{
    /// <summary>Read by the platform, or with other words than an options record.</summary>
    private static readonly string[] Others =
    [
        "AzureWebJobsStorage", "AzureWebJobsDisableHomepage", "FUNCTIONS_WORKER_RUNTIME", "APPLICATIONINSIGHTS_CONNECTION_STRING", "OTEL_EXPORTER_OTLP_ENDPOINT", "DURABLE_TASK_SCHEDULER_CONNECTION_STRING", "Models",
        StorageSettings.Connection, StorageSettings.BlobServiceUri, StorageSettings.QueueServiceUri, StorageSettings.TableServiceUri, StorageSettings.ClientId,
    ];

    private static readonly string[] Known = [.. OptionRecords.Settings, .. Others];

    [Fact]
    public void Every_setting_the_host_reads_is_written_down_and_nothing_else_is() =>
        Assert.Equal(Known.Order(StringComparer.Ordinal), Written().Order(StringComparer.Ordinal));

    [Fact]
    public void The_example_sets_nothing_that_nobody_reads()
    {
        var example = JsonNode.Parse(SourceTree.Read("local.settings.example.json"))!["Values"]!.AsObject();

        Assert.Empty(example.Select(setting => setting.Key).Except(Known));
        Assert.Equal("UseDevelopmentStorage=true", (string)example[StorageSettings.Connection]!);
    }

    [Fact]
    public void The_infrastructure_sets_nothing_of_ours_that_nobody_reads()
    {
        var ours = OptionRecords.Settings.Concat(Others).Select(setting => setting.Split("__")[0]).ToHashSet();
        var set = BicepSetting().Matches(SourceTree.Read("infra/modules/settings.bicep")).Select(match => match.Groups[1].Value)
            .Where(setting => ours.Contains(setting.Split("__")[0]) && !setting.StartsWith("AzureWebJobsStorage", StringComparison.Ordinal));

        // The platform's own triggers read how to sign in.
        Assert.Empty(set.Except(Known).Except(["Storage__credential"]));
    }

    private static IEnumerable<string> Written() => SourceTree.Read("docs/azure.md").Split("## Settings")[1].Split("\n## ")[0].Split('\n')
        .Where(line => line.StartsWith("| `", StringComparison.Ordinal))
        .SelectMany(line => Code().Matches(line.Split(" | ")[0]).Select(match => match.Groups[1].Value));

    [GeneratedRegex("`([A-Za-z_]+)`")]
    private static partial Regex Code();

    [GeneratedRegex(@"^\s+([A-Za-z]+__[A-Za-z_]+):", RegexOptions.Multiline)]
    private static partial Regex BicepSetting();
}
