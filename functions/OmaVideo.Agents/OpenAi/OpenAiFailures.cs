using System.ClientModel;
using System.Text.Json;
using OmaVideo.Core.Briefs;
using OmaVideo.Core.Workflow;

namespace OmaVideo.Agents.OpenAi;

/// <summary>What an error of OpenAI's API means for a step.</summary>
internal static class OpenAiFailures
{
    private static readonly TimeSpan UsualPause = TimeSpan.FromSeconds(5);
    private static readonly TimeSpan LongestPause = TimeSpan.FromMinutes(2);

    /// <summary>How long the API asks to be left alone; null when it says something else.</summary>
    public static TimeSpan? PauseAsked(ClientResultException e)
    {
        if (e.Status != 429 || Read(e.GetRawResponse()?.Content).Code == "insufficient_quota")
            return null;
        return e.GetRawResponse()!.Headers.TryGetValue("Retry-After", out var text) && double.TryParse(text, System.Globalization.CultureInfo.InvariantCulture, out var seconds) && seconds >= 0
            ? TimeSpan.FromSeconds(Math.Min(seconds, LongestPause.TotalSeconds))
            : UsualPause;
    }

    public static StepException Of(ClientResultException e, string model)
    {
        var (code, message) = Read(e.GetRawResponse()?.Content);
        return (e.Status, code) switch
        {
            (_, "content_policy_violation" or "moderation_blocked" or "content_filter") => new(StepFailure.Refused, $"The model refused: {message}", e),
            (_, "model_not_found" or "DeploymentNotFound" or "model_deprecated") => StepException.ModelGone(model, e),
            (_, "insufficient_quota") => new(StepFailure.Exhausted, "The account with OpenAI has no credit left.", e),
            (401 or 403, _) => new(StepFailure.Invalid, "OpenAI does not accept the key.", e),
            (408 or 409 or >= 500, _) => new(StepFailure.Transient, $"OpenAI answered {e.Status}.", e),
            _ => new(StepFailure.Bug, $"OpenAI did not take the request ({e.Status}): {message}", e),
        };
    }

    private static (string? Code, string Message) Read(BinaryData? body)
    {
        try
        {
            var error = body?.ToObjectFromJson<JsonElement>().GetProperty("error");
            return (error?.GetProperty("code").GetString(), Shown.Safely(error?.GetProperty("message").GetString() ?? "", 200));
        }
        catch (Exception e) when (e is JsonException or KeyNotFoundException or InvalidOperationException)
        {
            return (null, "no reason given");
        }
    }
}
