namespace OmaVideo.Local.Tests.CommandLine;

public sealed class WebhooksCommandTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    [Fact]
    public async Task The_secret_is_printed_the_same_until_it_is_rotated()
    {
        var cli = new Cli(folder.Path);
        var (first, again, rotated) = (await cli.Run("webhooks", "secret"), await cli.Run("webhooks", "secret"), await cli.Run("webhooks", "secret", "--rotate"));

        Assert.Matches(@"\Awhsec_[A-Za-z0-9+/]{43}=\n\z", first.Output);
        Assert.Equal(first.Output, again.Output);
        Assert.NotEqual(first.Output, rotated.Output);
    }

    public void Dispose() => folder.Dispose();
}
