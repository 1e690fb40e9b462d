using OmaVideo.Core.Webhooks;

namespace OmaVideo.Core.Tests.Webhooks;

public class WebhookSecretTests
{
    [Fact]
    public void A_secret_reads_as_it_is_written_and_never_shows_itself()
    {
        var secret = WebhookSecret.Of([.. Enumerable.Range(0, 32).Select(n => (byte)n)]);

        Assert.Equal(secret.Key, WebhookSecret.Parse(secret.Reveal())!.Key);
        Assert.StartsWith("whsec_", secret.Reveal(), StringComparison.Ordinal);
        Assert.Equal("whsec_…", $"{secret}");
    }

    [Theory]
    [InlineData("")]
    [InlineData("whsec_")]
    [InlineData("whsec_c2hvcnQ=")]
    [InlineData("whsec_not base64 not base64 not base64")]
    [InlineData("MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw")]
    public void What_is_no_secret_is_none(string text) => Assert.Null(WebhookSecret.Parse(text));
}
