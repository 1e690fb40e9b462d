using System.Text.Json;
using OmaVideo.Infra.Tests.SelfHosting;

namespace OmaVideo.Infra.Tests.Delivery;

/// <summary>A workflow of .github/workflows.</summary>
internal sealed record Workflow(string File, JsonElement Read)
{
    public static IReadOnlyList<Workflow> All { get; } =
    [
        .. Directory.EnumerateFiles(Path.Combine(SourceTree.Root, ".github/workflows"), "*.yml").Order(StringComparer.Ordinal)
            .Select(file => Path.GetRelativePath(SourceTree.Root, file)).Select(file => new Workflow(file, Yaml.Read(file))),
    ];

    public IEnumerable<JsonProperty> Jobs => Read.GetProperty("jobs").EnumerateObject();

    public IEnumerable<JsonElement> Steps => Jobs.Where(job => job.Value.TryGetProperty("steps", out _)).SelectMany(job => job.Value.GetProperty("steps").EnumerateArray());

    /// <summary>Actions and other workflows, as they are named.</summary>
    public IEnumerable<string> Uses => Read.Under("uses").Select(use => use.GetString()!);
}
