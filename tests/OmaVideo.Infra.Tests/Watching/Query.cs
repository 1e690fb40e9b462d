using System.Text.RegularExpressions;

namespace OmaVideo.Infra.Tests.Watching;

/// <summary>A query of infra/queries, as far as a test has to understand it.</summary>
internal sealed partial record Query(string Name, string Text)
{
    public static IReadOnlyList<Query> All { get; } =
        [.. Directory.EnumerateFiles(Path.Combine(SourceTree.Root, "infra", "queries"), "*.kql").Order().Select(file => new Query(Path.GetFileNameWithoutExtension(file), File.ReadAllText(file)))];

    public IEnumerable<string> Metrics => Named("Name");

    public IEnumerable<string> PlatformMetrics => Named("MetricName");

    public IEnumerable<string> Events => Event.Matches(Text).Select(m => m.Groups[1].Value);

    /// <summary>What is read from <c>Properties</c>, but for the name of the event.</summary>
    public IEnumerable<string> Properties => Property.Matches(Text).Select(m => m.Groups[1].Value).Where(name => name != "EventName").Distinct();

    private IEnumerable<string> Named(string column) => Regex.Matches(Text, $@"\b{column} (?:==|in) \(?((?:'[^']+'(?:, )?)+)")
        .SelectMany(m => Quoted.Matches(m.Groups[1].Value)).Select(m => m.Groups[1].Value).Distinct();

    [GeneratedRegex(@"Properties\.EventName\) == '(\w+)'")]
    private static partial Regex Event { get; }

    [GeneratedRegex(@"Properties\.(\w+)")]
    private static partial Regex Property { get; }

    [GeneratedRegex("'([^']+)'")]
    private static partial Regex Quoted { get; }
}
