using System.Text;
using OmaVideo.Core.Webhooks;
using OmaVideo.Http.Webhooks;

namespace OmaVideo.Http.Tests.Webhooks;

public class WebhookSignatureTests
{
    /// <summary>The example of the Standard Webhooks libraries.</summary>
    [Fact]
    public void The_known_example_gets_the_known_signature()
    {
        var secret = WebhookSecret.Parse("whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw")!;

        var signature = WebhookSignature.Of("msg_p5jXN8AQM9LWM0D4loKWxJek", 1614265330, Encoding.UTF8.GetBytes("""{"test": 2432232314}"""), [secret]);

        Assert.Equal("v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=", signature);
    }
}
