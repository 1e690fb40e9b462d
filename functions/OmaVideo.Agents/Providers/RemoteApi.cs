using System.Net.Sockets;
using System.Text.Json;
using OmaVideo.Core.Workflow;

namespace OmaVideo.Agents.Providers;

/// <summary>A provider's API over plain HTTP. Its key goes to its own address and nowhere else, and no redirection is followed.</summary>
/// <param name="provider">As a person knows it.</param>
internal sealed class RemoteApi(string provider, RemoteOptions options) : IDisposable
{
    /// <summary>An answer is a few kilobytes; whatever is longer is none.</summary>
    private const int MostAnswer = 4 * 1024 * 1024;

    private static readonly JsonSerializerOptions Loosely = new() { PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower };

    private readonly HttpClient http = new(new SocketsHttpHandler { AllowAutoRedirect = false, PooledConnectionLifetime = TimeSpan.FromMinutes(5) })
    {
        Timeout = Timeout.InfiniteTimeSpan,
        MaxResponseContentBufferSize = MostAnswer,
    };

    /// <param name="path">Below the endpoint.</param>
    /// <exception cref="ComplaintException">The provider answered, and did not do it.</exception>
    /// <exception cref="StepException">Transient: there was no answer, or none that can be read.</exception>
    public async Task<T> Ask<T>(HttpMethod method, string path, HttpContent? content, CancellationToken ct, params (string Name, string Value)[] headers)
    {
        using var request = new HttpRequestMessage(method, new Uri(options.Endpoint, path)) { Content = content };
        request.Headers.Authorization = new("Bearer", options.ApiKey);
        foreach (var (name, value) in headers)
            request.Headers.Add(name, value);
        return await Within(options.Patience, async token =>
        {
            using var response = await http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, token);
            await response.Content.LoadIntoBufferAsync(token);
            var body = await response.Content.ReadAsByteArrayAsync(token);
            return response.IsSuccessStatusCode
                ? JsonSerializer.Deserialize<T>(body, Loosely) ?? throw new JsonException("There is nothing in it.")
                : throw new ComplaintException(ComplaintOf(response, body));
        }, ct);
    }

    /// <summary>Writes what is at an address to a file as it comes.</summary>
    /// <exception cref="ComplaintException">It is not there (any more).</exception>
    /// <exception cref="StepException">Transient: it did not come whole. Invalid: it is larger than taken.</exception>
    public Task Fetch(Uri address, string file, CancellationToken ct) => Within(options.LongestWait, async token =>
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, address);
        if (IsHome(address))
            request.Headers.Authorization = new("Bearer", options.ApiKey);
        using var response = await http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, token);
        if (!response.IsSuccessStatusCode)
            throw new ComplaintException(ComplaintOf(response, default));

        await using var from = await response.Content.ReadAsStreamAsync(token);
        await using var to = new FileStream(file, FileMode.Create, FileAccess.Write, FileShare.None, 0, FileOptions.Asynchronous);
        await Copy(from, to, token);
        return file;
    }, ct);

    public void Dispose() => http.Dispose();

    /// <summary>Whether an address is the provider's own, so that its key may go there.</summary>
    public bool IsHome(Uri address) => Uri.Compare(address, options.Endpoint, UriComponents.SchemeAndServer, UriFormat.Unescaped, StringComparison.OrdinalIgnoreCase) == 0;

    private async Task Copy(Stream from, FileStream to, CancellationToken ct)
    {
        var buffer = new byte[128 * 1024];
        for (long sum = 0; await from.ReadAsync(buffer, ct) is var count and > 0; sum += count)
        {
            if (sum + count > options.MostBytes)
                throw new StepException(StepFailure.Invalid, $"What {provider} made is larger than {options.MostBytes / (1024 * 1024)} MB.");
            await to.WriteAsync(buffer.AsMemory(0, count), ct);
        }
    }

    private async Task<T> Within<T>(TimeSpan time, Func<CancellationToken, Task<T>> exchange, CancellationToken ct)
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(ct);
        patience.CancelAfter(time);
        try
        {
            return await exchange(patience.Token);
        }
        catch (JsonException e)
        {
            throw new StepException(StepFailure.Transient, $"{provider}'s answer could not be read.", e) { IsAway = true };
        }
        catch (Exception e) when (e is HttpRequestException or HttpIOException or IOException { InnerException: SocketException } || (e is OperationCanceledException && !ct.IsCancellationRequested))
        {
            throw new StepException(StepFailure.Transient, $"{provider} did not answer.", e) { IsAway = true };
        }
    }

    private static Complaint ComplaintOf(HttpResponseMessage response, ReadOnlyMemory<byte> body) =>
        Complaint.Read((int)response.StatusCode, body, response.Headers.NonValidated.TryGetValues("Retry-After", out var values) ? values.ToString() : null);
}
