namespace OmaVideo.Infra.Tests.Grafana;

public class DashboardTests
{
    [Fact]
    public void There_are_the_four() =>
        Assert.Equal(["omavideo-application", "omavideo-business", "omavideo-cost", "omavideo-system"], Dashboard.All.Select(board => board.Uid));

    [Fact]
    public void No_two_panels_lie_over_each_other() => Assert.All(Dashboard.All, board =>
    {
        var taken = board.Panels.SelectMany(panel =>
            from x in Enumerable.Range(panel.GridPos.X, panel.GridPos.W)
            from y in Enumerable.Range(panel.GridPos.Y, panel.GridPos.H)
            select (x, y)).ToList();

        Assert.Equal(taken.Count, taken.Distinct().Count());
        Assert.All(taken, place => Assert.InRange(place.x, 0, 23));
        Assert.Equal(board.Panels.Count, board.Panels.Select(panel => panel.Id).Distinct().Count());
    });

    [Fact]
    public void Every_panel_asks_a_source_that_grafana_is_given()
    {
        var given = SourceTree.Read("infra/grafana/provisioning/datasources/sources.yaml");

        Assert.All(Dashboard.All.SelectMany(board => board.Panels), panel => Assert.Contains($"uid: {panel.Datasource.Uid}\n", given));
    }
}
