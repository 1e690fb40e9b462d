using System.Text.Json.Nodes;
using OmaVideo.Agents.Providers;
using OmaVideo.Core.Costs;
using OmaVideo.Core.Workflow;

namespace OmaVideo.Agents.Replicate;

/// <summary>Has Replicate run models, on a line all jobs share.</summary>
public sealed class ReplicateWire(ReplicateOptions options, LineOptions caps, TimeProvider clock) : IAsyncDisposable
{
    private const string Provider = "Replicate";

    private readonly Line line = new(caps, clock);
    private readonly RemoteApi api = new(Provider, options);

    /// <summary>Seconds an image's answer may be held back.</summary>
    public int ImageWait => options.ImageWait;

    /// <summary>Runs a model, and writes the first thing it makes to <paramref name="file"/>.</summary>
    /// <param name="wait">Seconds the answer may be held back, 0 to 60.</param>
    /// <param name="price">US dollars for what it makes.</param>
    /// <param name="fruitless">What it means when the model tried and made nothing.</param>
    /// <exception cref="StepException">What the provider said, in our words.</exception>
    public Task<string> Run(Bill bill, JsonObject input, int wait, decimal price, StepFailure fruitless, string file, CancellationToken ct)
    {
        var errand = new Errand(new Predictions(api, options, bill.Model, input, wait), bill, Provider, price, fruitless, options, clock);
        return line.Call(() => errand.Run(file, ct), ct);
    }

    public async ValueTask DisposeAsync()
    {
        api.Dispose();
        await line.DisposeAsync();
    }
}
