using System.Net;
using System.Net.Http.Json;
using System.Text.Json;

namespace OmaVideo.Campaigns;

/// <summary>Orders videos and asks after them, as patiently as a good client: what is not answered is asked again under the same key.</summary>
internal static class Desk
{
    private static readonly string[] Subjects = ["lamp", "garden", "bridge", "boat", "bakery", "clock", "kite", "library", "market", "mountain", "orchard", "violin"];

    public static object Order(Random dice, int seconds, string motion = "still") => new
    {
        prompt = $"A short film about a {Subjects[dice.Next(Subjects.Length)]} and a {Subjects[dice.Next(Subjects.Length)]}, number {dice.Next(1_000_000)}.",
        duration_seconds = seconds,
        auto_approve = true,
        quality = "draft",
        motion,
    };

    /// <returns>The job's identity; null when the server was not there to say.</returns>
    public static async Task<string?> Place(HttpClient client, object order, string key, CancellationToken ct)
    {
        try
        {
            using var request = new HttpRequestMessage(HttpMethod.Post, "/api/v2/generate") { Content = JsonContent.Create(order) };
            request.Headers.Add("Idempotency-Key", key);
            using var answer = await client.SendAsync(request, ct);
            return answer.StatusCode == HttpStatusCode.Accepted ? (await answer.Content.ReadFromJsonAsync<JsonElement>(ct)).GetProperty("id").GetString() : null;
        }
        catch (Exception e) when (e is HttpRequestException or IOException || (e is OperationCanceledException && !ct.IsCancellationRequested))
        {
            return null;
        }
    }

    /// <returns>The job, or null when the server was not there to say.</returns>
    public static async Task<JsonElement?> Ask(HttpClient client, string id, CancellationToken ct)
    {
        try
        {
            return await client.GetFromJsonAsync<JsonElement>($"/api/v2/jobs/{id}", ct);
        }
        catch (Exception e) when (e is HttpRequestException or IOException or JsonException || (e is OperationCanceledException && !ct.IsCancellationRequested))
        {
            return null;
        }
    }

    /// <returns>The job as it ended.</returns>
    public static async Task<JsonElement> Ended(HttpClient client, string id, CancellationToken ct)
    {
        while (true)
        {
            if (await Ask(client, id, ct) is { } job && IsFinal(job))
                return job;
            await Task.Delay(50, ct);
        }
    }

    public static bool IsFinal(JsonElement job) => job.GetProperty("status").GetString() is "completed" or "failed" or "canceled";
}
