using System.Text.Json;
using System.Text.RegularExpressions;
using OmaVideo.Core.Briefs;
using OmaVideo.Core.Workflow;

namespace OmaVideo.Azure.Jobs;

/// <summary>The artefacts an order names, wherever in it.</summary>
internal static partial class NamesIn
{
    public static IReadOnlyCollection<string> Of(VideoOrder order) =>
        order.Board is null && order.Given is null ? [] : Artifact().Matches(JsonSerializer.Serialize(order, Wire.Json)).Select(match => match.Groups[1].Value).ToHashSet();

    [GeneratedRegex("\"name\":\"([a-z-]+/[0-9a-f]{40}\\.[a-z0-9]+)\"")]
    private static partial Regex Artifact();
}
