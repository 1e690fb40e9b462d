using System.Globalization;
using System.Net.Http.Headers;
using System.Text.Json;
using OmaVideo.Core.Briefs;
using OmaVideo.Core.Workflow;

namespace OmaVideo.Agents.Providers;

/// <summary>What a provider answered instead of doing what it was asked.</summary>
/// <param name="Code">The provider's word for it; null where it has none.</param>
/// <param name="Message">Fit to be shown.</param>
/// <param name="RetryAfter">What the header of that name says.</param>
internal sealed record Complaint(int Status, string? Code, string Message, string? RetryAfter)
{
    private static readonly TimeSpan UsualPause = TimeSpan.FromSeconds(5);
    private static readonly TimeSpan LongestPause = TimeSpan.FromHours(1);

    /// <summary>Understands both <c>{"error":{"code","message"}}</c> (OpenAI's) and <c>{"title","detail"}</c> (RFC 9457, Replicate's).</summary>
    public static Complaint Read(int status, ReadOnlyMemory<byte> body, string? retryAfter)
    {
        try
        {
            var said = JsonSerializer.Deserialize<JsonElement>(body.Span);
            return said.TryGetProperty("error", out var error) && error.ValueKind == JsonValueKind.Object
                ? new(status, Text(error, "code"), Shown.Safely(Text(error, "message") ?? "", 200), retryAfter)
                : new(status, status == 404 ? "model_not_found" : null, Shown.Safely(Text(said, "detail") ?? Text(said, "title") ?? "no reason given", 200), retryAfter);
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException)
        {
            return new(status, null, "no reason given", retryAfter);
        }
    }

    /// <param name="provider">As a person knows it, e.g. <c>OpenAI</c>.</param>
    /// <param name="model">What was asked.</param>
    /// <param name="now">The provider may name a time to come back at.</param>
    /// <returns>A <see cref="RateLimitedException"/> where the provider only asks for time, else a <see cref="StepException"/>.</returns>
    public Exception AsFailure(string provider, string model, DateTimeOffset now, Exception? inner = null) => (Status, Code) switch
    {
        _ when Refusals.Includes(Code, Message) => new StepException(StepFailure.Refused, $"The model refused: {Message}", inner),
        (_, "model_not_found" or "DeploymentNotFound" or "model_deprecated") => StepException.ModelGone(model, inner),
        (402, _) or (_, "insufficient_quota") => new StepException(StepFailure.Exhausted, $"The account with {provider} has no credit left.", inner),
        (401 or 403, _) => new StepException(StepFailure.Invalid, $"{provider} does not accept the key.", inner),
        (429, _) => new RateLimitedException(PauseAt(now) ?? UsualPause, inner),
        (>= 500, _) when PauseAt(now) is { } pause => new RateLimitedException(pause, inner),
        (>= 500, _) => new StepException(StepFailure.Transient, $"{provider} answered {Status}.", inner) { IsAway = true },
        (408 or 409, _) => new StepException(StepFailure.Transient, $"{provider} answered {Status}.", inner),
        _ => new StepException(StepFailure.Bug, $"{provider} did not take the request ({Status}): {Message}", inner),
    };

    /// <summary>How long the provider asks to be left alone; null where it does not. Retry-After is seconds, or a date.</summary>
    private TimeSpan? PauseAt(DateTimeOffset now)
    {
        if (double.TryParse(RetryAfter, NumberStyles.Float, CultureInfo.InvariantCulture, out var seconds) && seconds >= 0)
            return TimeSpan.FromSeconds(Math.Min(seconds, LongestPause.TotalSeconds));
        return RetryConditionHeaderValue.TryParse(RetryAfter, out var when) && when.Date is { } date
            ? TimeSpan.FromSeconds(Math.Clamp((date - now).TotalSeconds, 0, LongestPause.TotalSeconds))
            : null;
    }

    /// <summary>A code may be a number, and either may be missing.</summary>
    private static string? Text(JsonElement from, string name) => from.TryGetProperty(name, out var value) && value.ValueKind is JsonValueKind.String or JsonValueKind.Number ? value.ToString() : null;
}
