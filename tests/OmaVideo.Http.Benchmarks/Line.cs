using System.Buffers.Text;
using System.Net;
using System.Net.Sockets;

namespace OmaVideo.Http.Benchmarks;

/// <summary>A kept connection that knows just enough HTTP to tell where an answer ends, so that the caller costs next to nothing.</summary>
internal sealed class Line : IDisposable
{
    private readonly Socket socket = new(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
    private readonly byte[] buffer = new byte[512 * 1024];

    public static async Task<Line> Open(IPEndPoint server)
    {
        var line = new Line();
        await line.socket.ConnectAsync(server);
        return line;
    }

    public async Task Ask(byte[] request)
    {
        await socket.SendAsync(request);
        var length = 0;
        do
        {
            var more = await socket.ReceiveAsync(buffer.AsMemory(length));
            if (more == 0)
                throw new IOException("The server hung up.");
            length += more;
        }
        while (!IsWhole(buffer.AsSpan(0, length)));
    }

    public void Dispose() => socket.Dispose();

    private static bool IsWhole(ReadOnlySpan<byte> answer)
    {
        var head = answer.IndexOf("\r\n\r\n"u8);
        if (head < 0)
            return false;
        if (answer[9] != '2')
            throw new IOException($"The server answered {System.Text.Encoding.ASCII.GetString(answer[..Math.Min(answer.Length, 400)])}");
        var at = answer[..head].IndexOf("Content-Length: "u8);
        return at >= 0 && Utf8Parser.TryParse(answer[(at + 16)..], out int body, out _)
            ? answer.Length == head + 4 + body
            : answer.EndsWith("0\r\n\r\n"u8);
    }
}
