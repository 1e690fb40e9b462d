using System.Net.Http.Json;
using System.Text.Json.Nodes;
using OmaVideo.Agents.Providers;
using OmaVideo.Core.Workflow;

namespace OmaVideo.Agents.Replicate;

/// <summary>
/// One model's predictions. They are asked after by their names, at our own endpoint: what <c>urls.get</c> and <c>urls.cancel</c>
/// name is the same, and after a crash the name is all there is.
/// </summary>
internal sealed class Predictions(RemoteApi api, ReplicateOptions options, string model, JsonObject input, int wait) : IWorkshop
{
    public async Task<RemoteWork> Begin()
    {
        // Whatever becomes of us, it does not run, and cost, for longer than we would wait.
        List<(string, string)> headers = [("Cancel-After", FormattableString.Invariant($"{(int)options.LongestWait.TotalSeconds}s"))];
        if (wait > 0)
            headers.Add(("Prefer", FormattableString.Invariant($"wait={wait}")));
        var path = $"models/{string.Join('/', model.Split('/').Select(Uri.EscapeDataString))}/predictions";
        return (await api.Ask<Prediction>(HttpMethod.Post, path, JsonContent.Create(new { input }), CancellationToken.None, [.. headers])).AsWork();
    }

    public async Task<RemoteWork> Look(string id, CancellationToken ct) =>
        (await api.Ask<Prediction>(HttpMethod.Get, $"predictions/{Uri.EscapeDataString(id)}", null, ct)).AsWork();

    public async Task<RemoteWork?> CallOff(string id, CancellationToken ct) =>
        (await api.Ask<Prediction>(HttpMethod.Post, $"predictions/{Uri.EscapeDataString(id)}/cancel", null, ct)).AsWork();

    public Task Fetch(RemoteWork done, string file, CancellationToken ct) =>
        done.Output is { } address && MayFetch(address)
            ? api.Fetch(address, file, ct)
            : throw new StepException(StepFailure.Bug, "Replicate's result is not at an address files are fetched from.");

    /// <summary>An address in an answer is input like any other: only the provider's own, and its hosts for files, are called.</summary>
    private bool MayFetch(Uri address) => api.IsHome(address)
        || (address is { Scheme: "https", IsDefaultPort: true } && options.OutputHosts.Any(host => address.Host == host || address.Host.EndsWith($".{host}", StringComparison.Ordinal)));
}
