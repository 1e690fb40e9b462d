using System.Diagnostics;
using System.Net;

namespace OmaVideo.Http.Benchmarks;

/// <summary>Callers that ask again as soon as they are answered.</summary>
internal static class Load
{
    public static async Task<Reading> Run(Case kind, IPEndPoint server, TimeSpan time)
    {
        var next = 0;
        var watch = Stopwatch.StartNew();
        var callers = await Task.WhenAll(Enumerable.Range(0, kind.Clients).Select(_ => Task.Run(async () =>
        {
            using var line = await Line.Open(server);
            var took = new List<double>();
            while (watch.Elapsed < time)
            {
                var request = kind.Request(Interlocked.Increment(ref next));
                var asked = Stopwatch.GetTimestamp();
                await line.Ask(request);
                took.Add(Stopwatch.GetElapsedTime(asked).TotalMilliseconds);
            }

            return took;
        })));
        return Reading.Of(kind.Name, [.. callers.SelectMany(took => took)], watch.Elapsed.TotalSeconds);
    }
}
