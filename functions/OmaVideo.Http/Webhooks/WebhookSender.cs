using System.Globalization;
using System.Net;
using System.Net.Sockets;
using OmaVideo.Core.Webhooks;

namespace OmaVideo.Http.Webhooks;

/// <summary>Makes one attempt to deliver a message. What the receiver says beyond its status is not read.</summary>
public sealed class WebhookSender : IDisposable
{
    private const int MostHeaderKilobytes = 16;
    private static readonly string Name = $"OmaVideo/{typeof(WebhookSender).Assembly.GetName().Version!.ToString(3)}";

    private readonly WebhookSettings settings;
    private readonly IWebhookSecrets secrets;
    private readonly TimeProvider clock;
    private readonly HttpMessageInvoker http;

    public WebhookSender(WebhookSettings settings, GuardedConnection connection, IWebhookSecrets secrets, TimeProvider clock)
    {
        (this.settings, this.secrets, this.clock) = (settings, secrets, clock);
        http = new HttpMessageInvoker(new SocketsHttpHandler
        {
            AllowAutoRedirect = false,
            UseCookies = false,

            // A proxy would connect where it likes, past all that is looked at here.
            UseProxy = false,
            ConnectCallback = (context, ct) => connection.Open(context.DnsEndPoint, ct),
            MaxResponseHeadersLength = MostHeaderKilobytes,
            MaxResponseDrainSize = 0,
            PooledConnectionLifetime = TimeSpan.Zero,
            ActivityHeadersPropagator = null,
        });
    }

    /// <returns>How it went; that it failed is no exception.</returns>
    /// <exception cref="OperationCanceledException">The house closes.</exception>
    public async Task<Attempt> Send(WebhookDelivery delivery, CancellationToken ct)
    {
        var (begun, message) = (clock.GetUtcNow(), delivery.Message);
        var (outcome, status, reason) = await Try(message, begun, ct);
        return new(message.Id, delivery.Attempts.Count + 1, begun, outcome, status, reason, Math.Round((clock.GetUtcNow() - begun).TotalSeconds, 3));
    }

    public void Dispose() => http.Dispose();

    private async Task<(AttemptOutcome Outcome, int? Status, string? Reason)> Try(WebhookMessage message, DateTimeOffset now, CancellationToken ct)
    {
        var url = message.Job.Terms.WebhookUrl!;
        if (WebhookUrl.ObjectionTo(url, settings) is { } objection)
            return (AttemptOutcome.Failed, null, $"the address is not taken any more: wanted {objection.Wanted}");

        using var limit = CancellationTokenSource.CreateLinkedTokenSource(ct);
        limit.CancelAfter(settings.Deadline);
        try
        {
            using var request = Request(url, message, now, await SecretsOf(message.Job.Owner, now, ct));
            using var answer = await http.SendAsync(request, limit.Token);
            return Judge((int)answer.StatusCode);
        }
        catch (OperationCanceledException) when (!ct.IsCancellationRequested)
        {
            return (AttemptOutcome.Failed, null, string.Create(CultureInfo.InvariantCulture, $"no answer within {settings.Deadline.TotalSeconds:0.##} s"));
        }
        catch (HttpRequestException e)
        {
            return (AttemptOutcome.Failed, null, Reason(e));
        }
    }

    private static (AttemptOutcome Outcome, int? Status, string? Reason) Judge(int status) => status switch
    {
        >= 200 and < 300 => (AttemptOutcome.Delivered, status, null),
        (int)HttpStatusCode.Gone => (AttemptOutcome.Gone, status, "the receiver wants no more of this job"),
        >= 300 and < 400 => (AttemptOutcome.Failed, status, "redirects are not followed"),
        _ => (AttemptOutcome.Failed, status, "the receiver answered with an error"),
    };

    private static string Reason(HttpRequestException e) => e switch
    {
        { InnerException: ForbiddenAddressException } => "the address is not public",
        { InnerException: SocketException { SocketErrorCode: SocketError.HostNotFound or SocketError.NoData or SocketError.TryAgain } } => "the name has no address",
        { HttpRequestError: HttpRequestError.SecureConnectionError } => "no secure connection",
        { HttpRequestError: HttpRequestError.ConnectionError } => "no connection",
        _ => "the answer could not be read",
    };

    private async Task<IReadOnlyList<WebhookSecret>> SecretsOf(string tenant, DateTimeOffset now, CancellationToken ct)
    {
        var own = await secrets.Of(tenant, now, ct);
        return own.Count > 0 ? own
            : settings.Secrets is { Count: > 0 } configured ? configured
            : [await secrets.Renew(tenant, now, ct)];
    }

    private static HttpRequestMessage Request(string url, WebhookMessage message, DateTimeOffset now, IReadOnlyList<WebhookSecret> secrets)
    {
        var (body, timestamp) = (WebhookPayload.Of(message), now.ToUnixTimeSeconds());
        return new(HttpMethod.Post, url)
        {
            Content = new ByteArrayContent(body) { Headers = { { "Content-Type", "application/json" } } },
            Headers =
            {
                { "User-Agent", Name },
                { "webhook-id", message.Id },
                { "webhook-timestamp", timestamp.ToString(CultureInfo.InvariantCulture) },
                { "webhook-signature", WebhookSignature.Of(message.Id, timestamp, body, secrets) },
            },
        };
    }
}
