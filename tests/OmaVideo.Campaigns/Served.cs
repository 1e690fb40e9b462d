using System.Collections.Concurrent;
using System.Diagnostics;
using System.Text.RegularExpressions;

namespace OmaVideo.Campaigns;

/// <summary>The real program, serving a data folder as a process of its own, which can be killed and started again. It tells nobody to come back later.</summary>
internal sealed partial class Served(string data) : IAsyncDisposable
{
    private static readonly string Program = Path.Combine(AppContext.BaseDirectory, "omavideo.dll");

    private Process? process;

    public string Data { get; } = data;

    /// <summary>Beside the usual ones, e.g. <c>OMAVIDEO_Engine__Parallel</c>.</summary>
    public IReadOnlyDictionary<string, string> Environment { get; init; } = new Dictionary<string, string>();

    /// <summary>Lines it logged, over all its lives.</summary>
    public ConcurrentQueue<string> Log { get; } = new();

    /// <summary>Those it logged as errors.</summary>
    public IReadOnlyCollection<string> Errors => [.. Log.Where(line => line.Contains("\"LogLevel\":\"Error\"", StringComparison.Ordinal) || line.Contains("\"LogLevel\":\"Critical\"", StringComparison.Ordinal))];

    public HttpClient Client { get; private set; } = new();

    public int Id => process!.Id;

    public bool IsUp => process is { HasExited: false };

    /// <exception cref="InvalidOperationException">It did not start; the message has its last words.</exception>
    public async Task Start(CancellationToken ct)
    {
        var start = new ProcessStartInfo("dotnet", [Program, "serve", "--port", "0", "--data", Data]) { RedirectStandardOutput = true, RedirectStandardError = true };
        start.Environment["OMAVIDEO_Engine__RenderPause"] = "00:00:00.2";
        start.Environment["OMAVIDEO_Engine__ProviderPause"] = "00:00:00.2";
        start.Environment["OMAVIDEO_Limits__Generate"] = "1000000";
        start.Environment["OMAVIDEO_Limits__JobsADay"] = "1000000";
        foreach (var (name, value) in Environment)
            start.Environment[name] = value;

        process = Process.Start(start)!;
        process.ErrorDataReceived += (_, line) =>
        {
            if (line.Data is not null)
                Log.Enqueue(line.Data);
        };
        process.BeginErrorReadLine();
        var welcome = await process.StandardOutput.ReadLineAsync(ct);
        if (welcome is null || !Address().IsMatch(welcome))
            throw new InvalidOperationException($"The server did not start: {welcome} {string.Join(' ', Log)}");
        Client.Dispose();
        Client = new HttpClient { BaseAddress = new Uri(Address().Match(welcome).Value), Timeout = TimeSpan.FromSeconds(30) };
    }

    /// <summary>Its children, FFmpeg and others, by their process numbers.</summary>
    public IReadOnlyList<int> Children() => [.. RunningProgram.Below(Id).Select(child => child.Id)];

    /// <summary>SIGKILL: it has no time to put anything in order, and its children live on as orphans.</summary>
    public async Task Kill()
    {
        process!.Kill(entireProcessTree: false);
        await process.WaitForExitAsync();
        process.Dispose();
        process = null;
    }

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        if (process is null)
            return;
        process.Kill(entireProcessTree: true);
        await process.WaitForExitAsync();
        process.Dispose();
    }

    [GeneratedRegex(@"http://[^ ]+")]
    private static partial Regex Address();
}
