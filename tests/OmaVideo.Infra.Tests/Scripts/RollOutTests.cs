namespace OmaVideo.Infra.Tests.Scripts;

public sealed class RollOutTests : IDisposable
{
    private const string Image = "registry.example/omavideo@sha256:0";

    private readonly Stage stage = new();

    public void Dispose() => stage.Dispose();

    [Fact]
    public async Task A_version_that_does_well_gets_the_traffic_in_steps()
    {
        var ended = await stage.Run("roll-out", Image);

        Assert.True(ended.ExitCode == 0, ended.Said);
        Assert.Equal(["old=100", "new=10 old=90", "new=50 old=50", "new=100 old=0"], stage.Weights);
        Assert.Equal(3, stage.Calls.Count(call => call.StartsWith("rest", StringComparison.Ordinal)));
        Assert.DoesNotContain(stage.Calls, call => call.Contains("deactivate"));
    }

    [Fact]
    public async Task A_version_that_is_ill_gets_no_visitor()
    {
        stage.Set("ill", "---next");

        var ended = await stage.Run("roll-out", Image);

        Assert.True(ended.ExitCode == 1, ended.Said);
        Assert.Equal(["old=100", "old=100 new=0"], stage.Weights);
        Assert.Contains(stage.Calls, call => call.StartsWith("containerapp revision deactivate", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("new=10", 3)]
    [InlineData("new=50", 4)]
    [InlineData("new=100", 5)]
    public async Task An_alert_at_any_step_gives_everything_back(string at, int changes)
    {
        stage.Set("fires-at", at);

        var ended = await stage.Run("roll-out", Image);

        Assert.True(ended.ExitCode == 1, ended.Said);
        Assert.Contains("error-rate", ended.Error);
        Assert.Equal(changes, stage.Weights.Count);
        Assert.Equal("old=100 new=0", stage.Weights[^1]);
    }

    [Fact]
    public async Task A_house_that_gets_ill_under_its_visitors_goes_back()
    {
        stage.Set("ill", "app.calm-sea");

        // It does not get well with the old version either: that is for somebody to look at.
        Assert.Equal(3, (await stage.Run("roll-out", Image)).ExitCode);
        Assert.Equal(["old=100", "new=10 old=90", "old=100 new=0"], stage.Weights);
    }

    [Fact]
    public async Task Who_cannot_see_the_alerts_does_not_go_on()
    {
        stage.Set("blind");

        Assert.Equal(1, (await stage.Run("roll-out", Image)).ExitCode);
        Assert.Equal(["old=100", "new=10 old=90", "old=100 new=0"], stage.Weights);
    }

    [Fact]
    public async Task An_image_that_cannot_be_had_changes_nothing()
    {
        stage.Set("no-image");

        Assert.Equal(1, (await stage.Run("roll-out", Image)).ExitCode);
        Assert.Equal(["old=100", "old=100 new=0"], stage.Weights);
    }

    [Fact]
    public async Task When_the_way_back_is_closed_too_the_exit_code_says_so()
    {
        stage.Set("stuck");

        Assert.Equal(3, (await stage.Run("roll-out", Image)).ExitCode);
    }

    [Fact]
    public async Task A_package_takes_the_place_of_the_one_before()
    {
        var ended = await stage.Run("roll-out", stage.Package("new"));

        Assert.True(ended.ExitCode == 0, ended.Said);
        Assert.Equal(["new"], stage.Packages);
    }

    [Fact]
    public async Task A_package_that_does_not_do_well_is_put_away_again()
    {
        stage.Set("blind");

        var ended = await stage.Run("roll-out", stage.Package("new"));

        Assert.True(ended.ExitCode == 1, ended.Said);
        Assert.Equal(["new", "old"], stage.Packages);
    }
}
