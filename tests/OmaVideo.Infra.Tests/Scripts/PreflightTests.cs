namespace OmaVideo.Infra.Tests.Scripts;

public sealed class PreflightTests : IDisposable
{
    private readonly Stage stage = new();

    public void Dispose() => stage.Dispose();

    [Fact]
    public async Task What_is_set_rightly_or_not_at_all_goes_on()
    {
        Assert.Equal(0, (await stage.Run("preflight")).ExitCode);
        stage.Settings["OMAVIDEO_HOST"] = "containers";
        stage.Settings["OMAVIDEO_ALERT_EMAILS"] = "a@example.com b@example.com";

        Assert.Equal(0, (await stage.Run("preflight")).ExitCode);
    }

    [Fact]
    public async Task All_that_is_wrong_is_said_at_once_by_its_name()
    {
        stage.Settings["OMAVIDEO_HOST"] = "basement";
        stage.Settings["OMAVIDEO_PRIVATE"] = "perhaps";
        stage.Settings["OMAVIDEO_ALWAYS_READY"] = "some";
        stage.Settings["OMAVIDEO_ALERT_EMAILS"] = "nobody";

        var ended = await stage.Run("preflight");

        Assert.Equal(1, ended.ExitCode);
        Assert.All(stage.Settings, setting => Assert.Contains($"{setting.Key}: ", ended.Error));
    }
}
