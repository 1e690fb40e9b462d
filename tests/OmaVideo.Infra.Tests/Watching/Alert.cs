using System.Text.Json;

namespace OmaVideo.Infra.Tests.Watching;

/// <summary>An entry of infra/alerts.json.</summary>
/// <param name="Every">How often it is looked, as ISO 8601 has it; null for what the platform looks after by itself.</param>
/// <param name="Window">How far back.</param>
/// <param name="Twin">The alert's name in Prometheus; null where there is nothing to watch there.</param>
internal sealed record Alert(string Name, string Title, int Severity, string? Every, string? Window, string? Twin)
{
    public static IReadOnlyList<Alert> All { get; } = JsonSerializer.Deserialize<Alert[]>(SourceTree.Read("infra/alerts.json"), JsonSerializerOptions.Web)!;
}
