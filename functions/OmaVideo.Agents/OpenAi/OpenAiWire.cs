using System.ClientModel;
using System.ClientModel.Primitives;
using Azure.Core;
using OmaVideo.Agents.Providers;
using OmaVideo.Core.Costs;
using OmaVideo.Core.Workflow;
using OpenAI;

namespace OmaVideo.Agents.OpenAi;

/// <summary>Calls to OpenAI's API, on a line all jobs share. Whoever is asked to wait waits; other retries are the steps' business.</summary>
/// <param name="entra">Gives tokens where the options want them; null for whatever this machine is signed in with.</param>
public sealed class OpenAiWire(OpenAiOptions options, LineOptions caps, TimeProvider clock, TokenCredential? entra = null) : IAsyncDisposable
{
    private readonly Line line = new(caps, clock);

    private readonly HttpClient http = new(new SocketsHttpHandler { AllowAutoRedirect = false, PooledConnectionLifetime = TimeSpan.FromMinutes(5) })
    {
        Timeout = Timeout.InfiniteTimeSpan,
    };

    /// <summary>Whether a call made again is billed once.</summary>
    public bool RecognisesKeys => options.RecognisesKeys;

    /// <summary>Whether there is a moderation to ask. Azure has none: it filters every call by itself.</summary>
    public bool Moderates => !options.Endpoint.Host.EndsWith(".azure.com", StringComparison.OrdinalIgnoreCase);

    public AuthenticationPolicy Access { get; } = OpenAiAccess.Of(options, entra);

    /// <summary>Makes one call with a client of its own, which sends the charge's key along.</summary>
    /// <exception cref="StepException">What the provider said, in our words.</exception>
    public Task<T> Ask<T>(Bill bill, Func<OpenAIClientOptions, Task<ClientResult<T>>> call, CancellationToken ct) =>
        line.Call(() => AskOnce(bill.Model, bill, call, ct), ct);

    /// <summary>Makes one call that costs nothing.</summary>
    /// <exception cref="StepException">What the provider said, in our words.</exception>
    public Task<T> Ask<T>(string model, Func<OpenAIClientOptions, Task<ClientResult<T>>> call, CancellationToken ct) =>
        line.Call(() => AskOnce(model, null, call, ct), ct);

    public async ValueTask DisposeAsync()
    {
        http.Dispose();
        await line.DisposeAsync();
    }

    private async Task<T> AskOnce<T>(string model, Bill? bill, Func<OpenAIClientOptions, Task<ClientResult<T>>> call, CancellationToken ct)
    {
        bill?.IsCalled();
        try
        {
            return (await call(OptionsFor(bill?.Key))).Value;
        }
        catch (StepException)
        {
            bill?.CostsNothing();
            throw;
        }
        catch (ClientResultException e) when (e.Status != 0)
        {
            bill?.CostsNothing();
            throw ComplaintOf(e).AsFailure("OpenAI", model, clock.GetUtcNow(), e);
        }
        catch (Exception e) when (e is ClientResultException or HttpRequestException or IOException or OperationCanceledException && !ct.IsCancellationRequested)
        {
            if (Unreached.Is(e))
                bill?.CostsNothing();
            throw new StepException(StepFailure.Transient, "OpenAI did not answer.", e) { IsAway = true };
        }
        catch (Exception e) when (e is System.Text.Json.JsonException or InvalidOperationException or FormatException or KeyNotFoundException)
        {
            throw new StepException(StepFailure.Transient, "OpenAI's answer could not be read.", e) { IsAway = true };
        }
    }

    private static Complaint ComplaintOf(ClientResultException e)
    {
        var response = e.GetRawResponse();
        return Complaint.Read(e.Status, response?.Content.ToMemory() ?? default, response?.Headers.TryGetValue("Retry-After", out var text) == true ? text : null);
    }

    private OpenAIClientOptions OptionsFor(string? key)
    {
        var pipeline = new OpenAIClientOptions
        {
            Endpoint = options.Endpoint,
            NetworkTimeout = options.Patience,
            RetryPolicy = new ClientRetryPolicy(maxRetries: 0),
            Transport = new HttpClientPipelineTransport(http),
        };
        if (key is not null)
            pipeline.AddPolicy(new KeyHeader(key), PipelinePosition.PerCall);
        return pipeline;
    }

    private sealed class KeyHeader(string key) : PipelinePolicy
    {
        public override void Process(PipelineMessage message, IReadOnlyList<PipelinePolicy> pipeline, int currentIndex)
        {
            message.Request.Headers.Set("Idempotency-Key", key);
            ProcessNext(message, pipeline, currentIndex);
        }

        public override ValueTask ProcessAsync(PipelineMessage message, IReadOnlyList<PipelinePolicy> pipeline, int currentIndex)
        {
            message.Request.Headers.Set("Idempotency-Key", key);
            return ProcessNextAsync(message, pipeline, currentIndex);
        }
    }
}
