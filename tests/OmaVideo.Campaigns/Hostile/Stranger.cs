using System.Net.Http.Json;
using System.Text.Json;
using OmaVideo.Campaigns.Load;

namespace OmaVideo.Campaigns.Hostile;

/// <summary>Another tenant of the house, with a job that waits for its review: nobody else is to see it or to move it.</summary>
internal sealed class Stranger : IDisposable
{
    /// <summary>A word that stands in this tenant's things and nowhere else.</summary>
    public const string Secret = "zinnwaldite";

    private readonly HttpClient client;
    private readonly string before;

    private Stranger(HttpClient client, string job, string before) => (this.client, Job, this.before) = (client, job, before);

    /// <summary>The identity of the job; it is no secret.</summary>
    public string Job { get; }

    public static async Task<Stranger> MoveInto(InstantHouse house, CancellationToken ct)
    {
        var client = await house.Caller("stranger");
        var order = new { prompt = $"A film about {Secret}, which nobody is to know of.", duration_seconds = 15, auto_approve = false };
        using var answer = await client.PostAsJsonAsync("/api/v2/generate", order, ct);
        var job = (await answer.Content.ReadFromJsonAsync<JsonElement>(ct)).GetProperty("id").GetString()!;
        while ((await Desk.Ask(client, job, ct))?.GetProperty("status").GetString() != "awaiting_approval")
            await Task.Delay(20, ct);
        return new(client, job, await client.GetStringAsync(new Uri($"/api/v2/jobs/{job}", UriKind.Relative), ct));
    }

    /// <summary>Whether everything is as it was left.</summary>
    public async Task<bool> IsUntouched(CancellationToken ct)
    {
        using var now = await client.GetAsync(new Uri($"/api/v2/jobs/{Job}", UriKind.Relative), ct);
        return await now.Content.ReadAsStringAsync(ct) == before && (await client.GetFromJsonAsync<JsonElement>("/api/v2/jobs", ct)).GetProperty("data").GetArrayLength() == 1;
    }

    public void Dispose() => client.Dispose();
}
