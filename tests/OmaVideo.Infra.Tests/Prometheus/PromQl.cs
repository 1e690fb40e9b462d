using System.Text.RegularExpressions;

namespace OmaVideo.Infra.Tests.Prometheus;

/// <summary>What queries speak of.</summary>
internal static partial class PromQl
{
    /// <summary>The families a query asks for: a histogram's parts are one.</summary>
    public static IEnumerable<string> Families(string query) => Metric.Matches(Strings.Replace(query, "\"\"")).Select(found => Part.Replace(found.Value, "")).Distinct();

    [GeneratedRegex(@"\b(?:omavideo|http_server|dotnet)_\w+")]
    private static partial Regex Metric { get; }

    [GeneratedRegex(@"_(?:bucket|sum|count)$")]
    private static partial Regex Part { get; }

    [GeneratedRegex("\"[^\"]*\"")]
    private static partial Regex Strings { get; }
}
