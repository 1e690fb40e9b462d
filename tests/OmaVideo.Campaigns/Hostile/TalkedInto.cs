using System.Net;
using System.Net.Http.Json;
using System.Net.Sockets;
using System.Text.Json;
using OmaVideo.Agents.Tests.Providers;

namespace OmaVideo.Campaigns.Hostile;

/// <summary>
/// Films whose models were talked into answering what reads like filters, paths, markup, addresses and another tenant's
/// things. Afterwards it is looked at how programs were called, what was written, said and served, and who was asked.
/// </summary>
internal static class TalkedInto
{
    private const int Scenes = 3;

    public static async Task Run(Report report, Random dice, int films, CancellationToken ct)
    {
        using var inside = new TcpListener(IPAddress.Loopback, 0);
        inside.Start();
        await using var house = await TwoTenants.Open(ct);
        house.Model.Chat = _ => Answer(() => $"A lamp of {Stranger.Secret}.");
        var job = await TwoTenants.Order(house.Neighbour, "a stone", approved: false, ct);
        await TwoTenants.Until(house.Neighbour, job, "awaiting_approval", ct);
        var (before, asked) = (await Neighbours(), house.Model.Requests.Count);

        var payloads = Payloads.Of($"http://{inside.LocalEndpoint}/", job, house.Key, Path.Combine(house.Path, "loot"));
        house.Model.Chat = request => $"{request}".Contains("call_to_action", StringComparison.Ordinal) ? Answer(Payload) : JsonSerializer.Serialize(new { narration = Payload(), visual_prompt = Payload() });
        var (ends, odd) = (new Dictionary<string, int>(), new List<string>());
        for (var film = 0; film < films; film++)
        {
            var id = await TwoTenants.Order(house.Guest, $"lamp {film}", approved: film % 3 > 0, ct);
            if (film % 3 == 0)
                await Review(house.Guest, id, ct);
            var end = Ending(await Desk.Ended(house.Guest, id, ct));
            ends[end] = ends.GetValueOrDefault(end) + 1;
            if (end == "completed")
                odd.AddRange(await Made.Faults(house.Guest, id, Scenes, house.Path, ct));
        }

        report.Figure($"of {films} films whose models were talked into something, ended", $"{string.Join(", ", ends.Select(end => $"{end.Key} {end.Value}"))}");
        report.Promise("of them, made all the same", $"{ends.GetValueOrDefault("completed")}", "at least half", 2 * ends.GetValueOrDefault("completed") >= films);
        var calls = house.Recorder.Calls;
        report.Promise("programs started", $"{calls.Count}", "some", calls.Count > 0);
        report.None("calls of programs with a word of it", [.. calls.Where(call => Touches(call, job, house.Key)).Select(call => call.ReplaceLineEndings(" "))]);
        report.None("lines of the log with a word of it, or a key", [.. house.Server.Log.Where(line => Touches(line, house.Key, FakeProvider.Key))]);
        report.None("files of a name that was named", [.. Directory.EnumerateFileSystemEntries(house.Path, "*", SearchOption.AllDirectories).Where(file => Path.GetFileName(file) == "loot" || Path.GetFileName(file).Contains(Payloads.Mark, StringComparison.OrdinalIgnoreCase))]);
        report.None("films, captions and chapters with more in them than was made", odd);
        report.Promise("knocks at an address that was named", $"{(inside.Pending() ? "some" : "none")}", "none", !inside.Pending());
        report.None("requests to the model with another tenant's things", [.. house.Model.Requests.Skip(asked).Select(request => $"{request}").Where(request => request.Contains(Stranger.Secret, StringComparison.Ordinal))]);
        var untouched = await Neighbours() == before;
        report.Promise("another tenant's job that was named", $"{(untouched ? "as it was" : "changed")}", "as it was", untouched);
        report.None("errors in the log beside such models", house.Server.Errors);

        string Payload() => payloads[dice.Next(payloads.Count)];

        async Task<string> Neighbours()
        {
            using var now = await house.Neighbour.GetAsync(new Uri($"/api/v2/jobs/{job}", UriKind.Relative), ct);
            return await now.Content.ReadAsStringAsync(ct);
        }
    }

    /// <summary>One scene is to be otherwise; then all is well.</summary>
    private static async Task Review(HttpClient client, string id, CancellationToken ct)
    {
        await TwoTenants.Until(client, id, "awaiting_approval", ct);
        using var refined = await client.PostAsJsonAsync($"/api/v2/jobs/{id}/refine", new { revision = 1, scene = 1, instruction = "at night" }, ct);
        while (await Desk.Ask(client, id, ct) is not { } job || !Desk.IsFinal(job))
        {
            foreach (var revision in new[] { 1, 2 })
            {
                using var approved = await client.PostAsJsonAsync($"/api/v2/jobs/{id}/approve", new { revision }, ct);
            }

            await Task.Delay(200, ct);
        }
    }

    private static string Answer(Func<string> text) => JsonSerializer.Serialize(new
    {
        title = text(),
        call_to_action = text(),
        sheet = text(),
        scenes = Enumerable.Range(1, Scenes).Select(_ => new { narration = text(), visual_prompt = text() }),
    });

    private static bool Touches(string text, params string[] others) => others.Append(Payloads.Mark).Append("/etc/").Any(word => text.Contains(word, StringComparison.OrdinalIgnoreCase));

    private static string Ending(JsonElement job) => job.TryGetProperty("error", out var error) && error.ValueKind == JsonValueKind.Object ? $"{error.GetProperty("kind")}" : $"{job.GetProperty("status")}";
}
