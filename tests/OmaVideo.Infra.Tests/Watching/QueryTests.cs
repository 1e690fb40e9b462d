using System.Diagnostics.Metrics;
using System.Reflection;
using System.Text.Json;
using System.Text.RegularExpressions;
using OmaVideo.Core.Telemetry;

namespace OmaVideo.Infra.Tests.Watching;

/// <summary>No query asks for a figure or a log line that nobody emits.</summary>
public partial class QueryTests
{
    /// <summary>As the reference of supported metrics has them for sites, container apps, storage and Azure OpenAI.</summary>
    private static readonly string[] OfThePlatform =
    [
        "AverageMemoryWorkingSet", "InstanceCount", "OnDemandFunctionExecutionUnits", "AlwaysReadyFunctionExecutionUnits", "AlwaysReadyUnits", "WorkingSetBytes", "Replicas",
        "UsedCapacity", "Availability", "Egress", "ProcessedPromptTokens", "GeneratedTokens",
    ];

    private static readonly string[] Code =
        [.. SourceTree.CodeFiles.Where(file => file.StartsWith("functions/", StringComparison.Ordinal) && !file.StartsWith("functions/OmaVideo.Local/", StringComparison.Ordinal)).Select(SourceTree.Read)];

    /// <summary>What is measured by anything that runs in the cloud.</summary>
    private static readonly HashSet<string> Measured = [.. typeof(Instruments).GetFields(BindingFlags.Public | BindingFlags.Static)
        .Where(kept => Code.Any(text => Regex.IsMatch(text, $@"\bInstruments\.{kept.Name}\.(Add|Record)\(")))
        .Select(kept => kept.GetValue(null)).OfType<Instrument>().Select(instrument => instrument.Name)];

    /// <summary>Log lines of everything that runs in the cloud, in small letters and with empty holes.</summary>
    private static readonly HashSet<string> Logged =
        [.. Code.SelectMany(text => LogLine.Matches(text)).Select(m => Hole.Replace(m.Groups["text"].Value, "{}").ToLowerInvariant())];

    public static TheoryData<string> Names => [.. Query.All.Select(query => query.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_query_asks_for_figures_that_are_measured(string name)
    {
        var query = Of(name);

        Assert.Empty(query.Metrics.Except(Measured));
        Assert.Empty(query.PlatformMetrics.Except(OfThePlatform));
        Assert.All(query.Labels, label => Assert.Contains(Code, text => text.Contains($"(\"{label}\", ", StringComparison.Ordinal)));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void A_query_asks_for_log_lines_that_are_written_in_the_cloud(string name)
    {
        var query = Of(name);

        Assert.Equal(Regex.Count(query.Text, @"\bAppTraces\b"), query.LogLines.Count());
        Assert.Empty(query.LogLines.Except(Logged));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void A_query_says_what_it_is_for_and_is_used_by_an_alert_or_a_board(string name)
    {
        Assert.StartsWith("// ", Of(name).Text, StringComparison.Ordinal);
        Assert.True(Alert.All.Any(alert => alert.Name == name) || Charts.Contains(name), $"Nobody looks at {name}.");
        Assert.Contains($"loadTextContent('../queries/{name}.kql')", Cloud.Bicep.Module("queries"), StringComparison.Ordinal);
    }

    [Fact]
    public void The_four_boards_show_queries_there_are()
    {
        Assert.Equal(["system", "application", "business", "cost"], Boards.Select(board => board.GetProperty("name").GetString()!));
        Assert.Empty(Charts.Except(Query.All.Select(query => query.Name)));
        Assert.All(Boards, board => Assert.InRange(board.GetProperty("charts").GetArrayLength(), 4, 8));
    }

    private static Query Of(string name) => Query.All.Single(query => query.Name == name);

    private static IReadOnlyList<JsonElement> Boards { get; } = [.. JsonDocument.Parse(SourceTree.Read("infra/workbooks.json")).RootElement.EnumerateArray()];

    private static IReadOnlyList<string> Charts { get; } = [.. Boards.SelectMany(board => board.GetProperty("charts").EnumerateArray()).Select(chart => chart.GetProperty("query").GetString()!)];

    [GeneratedRegex(@"\[LoggerMessage\(\d+, LogLevel\.(?:Information|Warning|Error|Critical), ""(?<text>[^""]*)""\)\]")]
    private static partial Regex LogLine { get; }

    [GeneratedRegex(@"\{\w+\}")]
    private static partial Regex Hole { get; }
}
