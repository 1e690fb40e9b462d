using System.Net;
using System.Net.Http.Headers;
using Microsoft.AspNetCore.Builder;
using OmaVideo.Local.Server;
using OmaVideo.Local.Tests;

namespace OmaVideo.Studio.Tests.Rules;

/// <summary>The page's files, as a server sends them.</summary>
public sealed class PagePartTests : IAsyncLifetime
{
    private readonly TemporaryFolder folder = new();
    private WebApplication server = null!;
    private HttpClient client = null!;

    public async Task InitializeAsync()
    {
        server = LocalServer.Build(folder.Path, 0);
        await server.StartAsync();
        client = new() { BaseAddress = new(LocalServer.AddressOf(server)) };
    }

    public async Task DisposeAsync()
    {
        client.Dispose();
        await server.StopAsync();
        await server.DisposeAsync();
        folder.Dispose();
    }

    [Theory]
    [InlineData("/studio", "text/html")]
    [InlineData("/studio/shell/main.js", "text/javascript")]
    [InlineData("/studio/looks/ground.css", "text/css")]
    public async Task A_part_comes_packed_to_those_who_can_unpack_it_and_once(string path, string type)
    {
        using var plain = await client.GetAsync(path);
        using var wish = new HttpRequestMessage(HttpMethod.Get, path) { Headers = { AcceptEncoding = { new("gzip") } } };
        using var packed = await client.SendAsync(wish);
        using var known = new HttpRequestMessage(HttpMethod.Get, path) { Headers = { AcceptEncoding = { new("gzip") }, IfNoneMatch = { packed.Headers.ETag! } } };
        using var again = await client.SendAsync(known);

        Assert.Equal((HttpStatusCode.OK, type), (plain.StatusCode, plain.Content.Headers.ContentType!.MediaType));
        Assert.Equal("gzip", Assert.Single(packed.Content.Headers.ContentEncoding));
        Assert.NotEqual(plain.Headers.ETag, packed.Headers.ETag);
        Assert.True(packed.Content.Headers.ContentLength < plain.Content.Headers.ContentLength);
        Assert.Equal(HttpStatusCode.NotModified, again.StatusCode);
    }

    [Fact]
    public async Task The_page_may_run_nothing_but_its_own_files_and_make_no_elements_of_text()
    {
        using var page = await client.GetAsync("/studio");
        var (policy, html) = (Assert.Single(page.Headers.GetValues("Content-Security-Policy")), await page.Content.ReadAsStringAsync());

        Assert.StartsWith("default-src 'none'; script-src 'self'; style-src 'self';", policy, StringComparison.Ordinal);
        Assert.Contains("require-trusted-types-for 'script'; trusted-types 'none'", policy, StringComparison.Ordinal);
        Assert.DoesNotMatch("<script>|<style|style=| on[a-z]+=|https?://", html);
    }

    [Theory]
    [InlineData("/studio/shell/nothing.js")]
    [InlineData("/studio/shell/..%2Findex.html")]
    [InlineData("/studio/nowhere/main.js")]
    public async Task What_is_not_there_is_not_found(string path)
    {
        using var answer = await client.GetAsync(path);

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }
}
