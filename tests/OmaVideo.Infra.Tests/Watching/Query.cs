using System.Text.RegularExpressions;

namespace OmaVideo.Infra.Tests.Watching;

/// <summary>A query of infra/queries, as far as a test has to understand it.</summary>
internal sealed partial record Query(string Name, string Text)
{
    public static IReadOnlyList<Query> All { get; } =
        [.. Directory.EnumerateFiles(Path.Combine(SourceTree.Root, "infra", "queries"), "*.kql").Order().Select(file => new Query(Path.GetFileNameWithoutExtension(file), File.ReadAllText(file)))];

    public IEnumerable<string> Metrics => Named("Name");

    public IEnumerable<string> PlatformMetrics => Named("MetricName");

    /// <summary>The log lines it reads, as their templates would be, in small letters and with empty holes: <c>step {} failed ({})</c>.</summary>
    public IEnumerable<string> LogLines => Parsed.Matches(Text).Select(m => Hole.Replace(m.Groups[1].Value, hole => hole.Groups["text"].Success ? hole.Groups["text"].Value.ToLowerInvariant() : "{}"));

    /// <summary>What is read from <c>Properties</c>.</summary>
    public IEnumerable<string> Labels => Property.Matches(Text).Select(m => m.Groups[1].Value).Distinct();

    private IEnumerable<string> Named(string column) => Regex.Matches(Text, $@"\b{column} (?:==|in) \(?((?:'[^']+'(?:, )?)+)")
        .SelectMany(m => Quoted.Matches(m.Groups[1].Value)).Select(m => m.Groups[1].Value).Distinct();

    [GeneratedRegex(@"parse-where Message with (.+)")]
    private static partial Regex Parsed { get; }

    // A piece of text in quotes, or a column with its type.
    [GeneratedRegex(@"'(?<text>[^']*)'\s*|\w+(?::\w+)?\s*")]
    private static partial Regex Hole { get; }

    [GeneratedRegex(@"Properties\.(\w+)")]
    private static partial Regex Property { get; }

    [GeneratedRegex("'([^']+)'")]
    private static partial Regex Quoted { get; }
}
