namespace OmaVideo.Http.Benchmarks;

/// <summary>A kind of call.</summary>
/// <param name="Request">The nth request, as it goes over the wire.</param>
internal sealed record Case(string Name, Func<int, byte[]> Request, int Clients = Case.Many)
{
    private const int Many = 8;

    public static byte[] Get(string path) => System.Text.Encoding.ASCII.GetBytes($"GET {path} HTTP/1.1\r\nHost: localhost\r\n\r\n");

    public static byte[] Post(string path, string json) =>
        System.Text.Encoding.ASCII.GetBytes($"POST {path} HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: {json.Length}\r\n\r\n{json}");
}
