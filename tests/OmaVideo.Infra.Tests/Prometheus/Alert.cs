using System.Text.Json;

namespace OmaVideo.Infra.Tests.Prometheus;

/// <summary>An alert of the list that the cloud and the embedded server share.</summary>
/// <param name="Twin">The rule of Prometheus that stands for it; null where the embedded server has no such thing.</param>
internal sealed record Alert(string Name, string Title, int Severity, string? Twin)
{
    public static IReadOnlyList<Alert> All { get; } = JsonSerializer.Deserialize<Alert[]>(SourceTree.Read("infra/alerts.json"), JsonSerializerOptions.Web)!;
}
