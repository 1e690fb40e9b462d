using System.Net.Sockets;
using System.Text;

namespace OmaVideo.Http.Tests.Fuzz;

/// <summary>What no client library would send, over a bare socket.</summary>
public sealed class BrokenHttpTests(Api api) : IClassFixture<Api>
{
    private const string Post = "POST /api/v2/generate HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nConnection: close\r\n";

    [Theory]
    [InlineData("GET\r\n\r\n")]
    [InlineData("GET / HTTP/9.9\r\nHost: localhost\r\n\r\n")]
    [InlineData("GET /%00 HTTP/1.1\r\nHost: localhost\r\n\r\n")]
    [InlineData("GET / HTTP/1.1\r\nHost: localhost\r\nHost: elsewhere\r\n\r\n")]
    [InlineData("GET / HTTP/1.1\r\nHost: localhost\r\nBad Header: 1\r\n\r\n")]
    [InlineData("GET / HTTP/1.1\r\nHost: localhost\r\nX: a\0b\r\n\r\n")]
    [InlineData(Post + "Content-Length: -1\r\n\r\n{}")]
    [InlineData(Post + "Content-Length: 2\r\nContent-Length: 3\r\n\r\n{}")]
    [InlineData(Post + "Transfer-Encoding: chunked\r\n\r\nZZ\r\n{}\r\n0\r\n\r\n")]
    [InlineData(Post + "Transfer-Encoding: chunked\r\n\r\n2\r\n{}0\r\n\r\n")]
    [InlineData(Post + "Transfer-Encoding: gzip\r\n\r\n{}")]
    public async Task It_is_refused_and_nothing_breaks(string request)
    {
        var answer = await Say(request);

        Assert.Matches("^HTTP/1.1 (4\\d\\d|505) ", answer);
        Assert.Empty(api.Faults);
    }

    [Fact]
    public async Task Whoever_hangs_up_in_the_middle_breaks_nothing()
    {
        using (var socket = await Connected())
            await socket.GetStream().WriteAsync(Encoding.Latin1.GetBytes(Post + "Content-Length: 1000\r\n\r\n{\"prompt\":"));

        Assert.Equal("pong", (await api.Client.GetStringAsync("/api/v1/ping"))[9..13]);
        Assert.Empty(api.Faults);
    }

    /// <returns>The answer's first line.</returns>
    private async Task<string> Say(string request)
    {
        using var limit = new CancellationTokenSource(TimeSpan.FromSeconds(20));
        using var socket = await Connected();
        await using var stream = socket.GetStream();
        await stream.WriteAsync(Encoding.Latin1.GetBytes(request), limit.Token);
        using var answer = new StreamReader(stream);
        return await answer.ReadLineAsync(limit.Token) ?? "";
    }

    private async Task<TcpClient> Connected()
    {
        var socket = new TcpClient();
        await socket.ConnectAsync(api.Client.BaseAddress!.Host, api.Client.BaseAddress.Port);
        return socket;
    }
}
