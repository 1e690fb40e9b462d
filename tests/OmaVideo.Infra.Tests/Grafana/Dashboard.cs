using System.Text.Json;

namespace OmaVideo.Infra.Tests.Grafana;

/// <summary>A dashboard of infra/grafana.</summary>
internal sealed record Dashboard(string Uid, string Title, IReadOnlyList<Dashboard.Panel> Panels)
{
    public static IReadOnlyList<Dashboard> All { get; } =
    [
        .. Directory.EnumerateFiles(Path.Combine(SourceTree.Root, "infra/grafana/dashboards"), "*.json").Order(StringComparer.Ordinal)
            .Select(file => JsonSerializer.Deserialize<Dashboard>(File.ReadAllText(file), JsonSerializerOptions.Web)!),
    ];

    /// <summary>What is asked of Prometheus, by dashboard and panel.</summary>
    public static IEnumerable<(string Where, string Query)> Queries =>
        from board in All
        from panel in board.Panels
        where panel.Datasource.Type == "prometheus"
        from target in panel.Targets
        select ($"{board.Uid} / {panel.Title}", target.Expr);

    internal sealed record Panel(int Id, string Title, Source Datasource, Place GridPos, IReadOnlyList<Target> Targets);

    internal sealed record Source(string Type, string Uid);

    internal sealed record Place(int X, int Y, int W, int H);

    internal sealed record Target(string RefId, string Expr);
}
