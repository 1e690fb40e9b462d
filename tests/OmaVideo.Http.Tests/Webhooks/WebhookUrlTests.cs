using OmaVideo.Http.Webhooks;

namespace OmaVideo.Http.Tests.Webhooks;

public class WebhookUrlTests
{
    private static readonly WebhookSettings Usual = new();
    private static readonly WebhookSettings Development = new() { AllowLoopback = true };

    [Theory]
    [InlineData("https://example.com")]
    [InlineData("https://hooks.example.com/a/b?c=d&e=%20")]
    [InlineData("https://Example.COM:8443/")]
    [InlineData("https://example.com.:443/")]
    [InlineData("https://xn--bcher-kva.example/")]
    [InlineData("https://1.1.1.1/")]
    [InlineData("https://[2606:4700:4700::1111]/")]
    public void An_address_in_the_internet_is_taken(string url) => Assert.Null(WebhookUrl.ObjectionTo(url, Usual));

    [Theory]
    [InlineData("http://example.com/")]
    [InlineData("HTTPS://example.com/")]
    [InlineData("ftp://example.com/")]
    [InlineData("file:///etc/passwd")]
    [InlineData("//example.com/")]
    [InlineData("example.com")]
    [InlineData("https://")]
    [InlineData("https:///path")]
    [InlineData("https://user@example.com/")]
    [InlineData("https://user:password@example.com/")]
    [InlineData("https://example.com@10.0.0.1/")]
    [InlineData("https://example.com\\@10.0.0.1/")]
    [InlineData("https://example.com/#fragment")]
    [InlineData("https://example.com/a b")]
    [InlineData("https://example.com/\r\nX-Header: 1")]
    [InlineData("https://example.com\n")]
    [InlineData("https://exämple.com/")]
    [InlineData("https://①②⑦.⓪.⓪.①/")]
    [InlineData("https://example。com/")]
    [InlineData("https://example.com:22/")]
    [InlineData("https://example.com:0/")]
    [InlineData("https://example.com:70000/")]
    [InlineData("https://example.com:/")]
    [InlineData("https://intranet/")]
    [InlineData("https://localhost/")]
    [InlineData("https://a.localhost/")]
    [InlineData("https://metadata.google.internal/")]
    [InlineData("https://printer.local/")]
    [InlineData("https://kubernetes.default.svc/")]
    [InlineData("https://-.example..com/")]
    [InlineData("https://127.0.0.1/")]
    [InlineData("https://10.0.0.1/")]
    [InlineData("https://169.254.169.254/latest/meta-data/")]
    [InlineData("https://2130706433/")]
    [InlineData("https://0177.0.0.1/")]
    [InlineData("https://017700000001/")]
    [InlineData("https://0x7f.0.0.1/")]
    [InlineData("https://0x7f000001/")]
    [InlineData("https://0x/")]
    [InlineData("https://127.1/")]
    [InlineData("https://127.0.1/")]
    [InlineData("https://0/")]
    [InlineData("https://127.0.0.1./")]
    [InlineData("https://134744072/")]
    [InlineData("https://8.8.2056/")]
    [InlineData("https://999.1.1.1/")]
    [InlineData("https://example.123/")]
    [InlineData("https://[::1]/")]
    [InlineData("https://[::ffff:127.0.0.1]/")]
    [InlineData("https://[::ffff:7f00:1]/")]
    [InlineData("https://[::ffff:8.8.8.8]/")]
    [InlineData("https://[64:ff9b::7f00:1]/")]
    [InlineData("https://[2002:7f00:1::]/")]
    [InlineData("https://[fe80::1%25eth0]/")]
    [InlineData("https://[fd00:ec2::254]/")]
    [InlineData("https://[nonsense]/")]
    public void Anything_else_is_refused_with_its_field(string url)
    {
        var fault = WebhookUrl.ObjectionTo(url, Usual);

        Assert.Equal("/webhook_url", fault?.Field);
        Assert.NotEmpty(fault!.Wanted);
    }

    [Theory]
    [InlineData("http://127.0.0.1:5000/", true)]
    [InlineData("http://[::1]:5000/", true)]
    [InlineData("http://localhost:80/", true)]
    [InlineData("https://localhost/", true)]
    [InlineData("http://example.com/", false)]
    [InlineData("http://10.0.0.1/", false)]
    [InlineData("http://127.1/", false)]
    [InlineData("http://[::ffff:127.0.0.1]/", false)]
    [InlineData("http://localhost.example.com/", false)]
    public void In_development_this_machine_is_taken_too_and_nothing_else(string url, bool taken) =>
        Assert.Equal(taken, WebhookUrl.ObjectionTo(url, Development) is null);
}
