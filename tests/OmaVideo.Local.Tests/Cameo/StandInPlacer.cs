using System.Collections.Concurrent;
using OmaVideo.Core.Cameo;

namespace OmaVideo.Local.Tests.Cameo;

/// <summary>Lays a portrait's bytes behind a still's.</summary>
internal sealed class StandInPlacer : IGuestPlacer
{
    public string Maker => "placer/test";

    /// <summary>Called as it begins, with the portrait's file; may throw or wait.</summary>
    public Func<string, CancellationToken, Task> Beginning { get; set; } = (_, _) => Task.CompletedTask;

    public ConcurrentQueue<string> Placed { get; } = new();

    public async Task Place(GuestPlacing placing, string still, string portrait, string result, CancellationToken ct)
    {
        await Beginning(portrait, ct);
        await File.WriteAllBytesAsync(result, [.. await File.ReadAllBytesAsync(still, ct), .. await File.ReadAllBytesAsync(portrait, ct)], ct);
        Placed.Enqueue(result);
    }
}
