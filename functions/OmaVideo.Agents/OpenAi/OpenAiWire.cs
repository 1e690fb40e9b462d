using System.ClientModel;
using System.ClientModel.Primitives;
using OmaVideo.Agents.Providers;
using OmaVideo.Core.Costs;
using OmaVideo.Core.Workflow;
using OpenAI;

namespace OmaVideo.Agents.OpenAi;

/// <summary>Calls to OpenAI's API, on a line all jobs share. Whoever is asked to wait waits; other retries are the steps' business.</summary>
public sealed class OpenAiWire(OpenAiOptions options, LineOptions caps, TimeProvider clock) : IAsyncDisposable
{
    private readonly Line line = new(caps, clock);

    private readonly HttpClient http = new(new SocketsHttpHandler { AllowAutoRedirect = false, PooledConnectionLifetime = TimeSpan.FromMinutes(5) })
    {
        Timeout = Timeout.InfiniteTimeSpan,
    };

    /// <summary>Whether a call made again is billed once.</summary>
    public bool RecognisesKeys => options.RecognisesKeys;

    public ApiKeyCredential Credential { get; } = new(options.ApiKey ?? throw new StepException(StepFailure.Invalid, "There is no key for OpenAI."));

    /// <summary>Makes one call with a client of its own, which sends the charge's key along.</summary>
    /// <exception cref="StepException">What the provider said, in our words.</exception>
    public Task<T> Ask<T>(Bill bill, Func<OpenAIClientOptions, Task<ClientResult<T>>> call, CancellationToken ct) =>
        line.Call(() => AskOnce(bill, call, ct), ct);

    public async ValueTask DisposeAsync()
    {
        http.Dispose();
        await line.DisposeAsync();
    }

    private async Task<T> AskOnce<T>(Bill bill, Func<OpenAIClientOptions, Task<ClientResult<T>>> call, CancellationToken ct)
    {
        try
        {
            return (await call(OptionsFor(bill.Key))).Value;
        }
        catch (ClientResultException e) when (e.Status != 0)
        {
            bill.CostsNothing();
            if (OpenAiFailures.PauseAsked(e) is { } pause)
                throw new RateLimitedException(pause, e);
            throw OpenAiFailures.Of(e, bill.Model);
        }
        catch (Exception e) when (e is ClientResultException or HttpRequestException or IOException or OperationCanceledException && !ct.IsCancellationRequested)
        {
            throw new StepException(StepFailure.Transient, "OpenAI did not answer.", e);
        }
        catch (Exception e) when (e is System.Text.Json.JsonException or InvalidOperationException or FormatException or KeyNotFoundException)
        {
            throw new StepException(StepFailure.Transient, "OpenAI's answer could not be read.", e);
        }
    }

    private OpenAIClientOptions OptionsFor(string key)
    {
        var pipeline = new OpenAIClientOptions
        {
            Endpoint = options.Endpoint,
            NetworkTimeout = options.Patience,
            RetryPolicy = new ClientRetryPolicy(maxRetries: 0),
            Transport = new HttpClientPipelineTransport(http),
        };
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
