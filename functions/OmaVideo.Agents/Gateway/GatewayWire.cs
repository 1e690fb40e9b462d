using OmaVideo.Agents.Providers;
using OmaVideo.Core.Costs;
using OmaVideo.Core.Workflow;

namespace OmaVideo.Agents.Gateway;

/// <summary>Has a gateway film, on a line all jobs share.</summary>
public sealed class GatewayWire(GatewayOptions options, LineOptions caps, TimeProvider clock) : IAsyncDisposable
{
    private const string Provider = "The video gateway";

    private readonly Line line = new(caps, clock);
    private readonly RemoteApi api = new(Provider, options);

    /// <summary>Writes the clip to <paramref name="file"/>.</summary>
    /// <param name="size">E.g. <c>1280x720</c>.</param>
    /// <param name="beginning">A JPEG of exactly that size to begin with.</param>
    /// <param name="price">US dollars for the clip.</param>
    /// <exception cref="StepException">What the gateway said, in our words.</exception>
    public Task<string> Film(Bill bill, string prompt, string size, int seconds, string beginning, decimal price, string file, CancellationToken ct)
    {
        var videos = new Videos(api, options.Endpoint, bill.Model, prompt, size, seconds, beginning);
        var errand = new Errand(videos, bill, Provider, price, StepFailure.Invalid, options, clock);
        return line.Call(() => errand.Run(file, ct), ct);
    }

    public async ValueTask DisposeAsync()
    {
        api.Dispose();
        await line.DisposeAsync();
    }
}
