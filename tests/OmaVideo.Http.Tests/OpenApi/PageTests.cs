using System.Diagnostics;
using System.Net;
using System.Net.Http.Headers;
using OmaVideo.Http.Tests.Clients;
using OmaVideo.Local.Tests;

namespace OmaVideo.Http.Tests.OpenApi;

public sealed class PageTests(Api api) : IClassFixture<Api>
{
    [Theory]
    [InlineData("/api/v1/openapi.json", "application/json")]
    [InlineData("/api/v1/docs", "text/html")]
    [InlineData("/api/v1/redoc", "text/html")]
    [InlineData("/api/v1/docs/swagger-ui-bundle.js", "text/javascript")]
    public async Task Who_has_it_already_does_not_get_it_again(string path, string type)
    {
        using var first = await api.Client.GetAsync(path);
        using var again = new HttpRequestMessage(HttpMethod.Get, path) { Headers = { IfNoneMatch = { first.Headers.ETag! } } };
        using var second = await api.Client.SendAsync(again);

        Assert.Equal((HttpStatusCode.OK, type), (first.StatusCode, first.Content.Headers.ContentType!.MediaType));
        Assert.Equal(HttpStatusCode.NotModified, second.StatusCode);
    }

    [Theory]
    [InlineData("/api/v1/docs")]
    [InlineData("/api/v1/redoc")]
    public async Task The_pages_ask_nobody_but_this_machine_and_run_no_script_of_their_text(string path)
    {
        using var page = await api.Client.GetAsync(path);
        var html = await page.Content.ReadAsStringAsync();

        Assert.Contains("default-src 'none'; script-src 'self';", Assert.Single(page.Headers.GetValues("Content-Security-Policy")), StringComparison.Ordinal);
        Assert.DoesNotMatch("//|<script>|onload=", html.Replace("<!DOCTYPE html>", "", StringComparison.Ordinal));
    }

    /// <param name="seen">What only the rendered document shows.</param>
    [TheoryWith("chromium --version")]
    [InlineData("/api/v1/docs", "opblock-summary-path")]
    [InlineData("/api/v1/redoc", "/operation/generate\"")]
    public async Task A_browser_shows_the_document(string path, string seen)
    {
        using var profile = new TemporaryFolder();
        using var chromium = Process.Start(new ProcessStartInfo(
            "chromium",
            ["--headless", "--no-sandbox", "--disable-gpu", $"--user-data-dir={profile.Path}", "--virtual-time-budget=20000", "--dump-dom", $"{api.Client.BaseAddress}{path[1..]}"])
        { RedirectStandardOutput = true, RedirectStandardError = true })!;
        var (dom, log) = (chromium.StandardOutput.ReadToEndAsync(), chromium.StandardError.ReadToEndAsync());
        await chromium.WaitForExitAsync();

        Assert.Contains(seen, await dom, StringComparison.Ordinal);
        Assert.Contains("/api/v2/generate", await dom, StringComparison.Ordinal);
        await log;
    }
}
