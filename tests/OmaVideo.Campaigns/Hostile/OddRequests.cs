using System.Collections.Concurrent;
using System.Net.Http.Json;
using System.Text.Json;
using OmaVideo.Campaigns.Load;
using OmaVideo.Core.Access;
using OmaVideo.Http.Tests.Contract;
using OmaVideo.Http.Tests.Fuzz;

namespace OmaVideo.Campaigns.Hostile;

/// <summary>Requests to every operation whose path, query, headers and body were made wrong, some of them about a stranger's job.</summary>
internal static class OddRequests
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    private const int Visitors = 8;

    public static async Task Run(Report report, Random dice, int requests, CancellationToken ct)
    {
        await using var house = await InstantHouse.Open();
        using var stranger = await Stranger.MoveInto(house, ct);
        using var client = await house.Caller("guest", Scope.Admin);
        var (answers, odd, leaked) = (new ConcurrentBag<int>(), new ConcurrentQueue<string>(), new ConcurrentQueue<string>());
        var leaks = new Leaks(house.Folder, Stranger.Secret);
        var seeds = Enumerable.Range(0, Visitors).Select(_ => (ulong)dice.NextInt64()).ToList();
        await Task.WhenAll(seeds.Select(seed => Visit(new(seed))));

        string Share(int hundred) => $"{answers.Count(status => status / 100 == hundred)}";
        report.Figure($"of {requests} odd requests, answered 2xx, 3xx, 4xx", $"{Share(2)}, {Share(3)}, {Share(4)}");
        report.None("answered 5xx, other than that there is no room, or not at all", odd);
        report.None("answers that gave something away", leaked);
        var untouched = await stranger.IsUntouched(ct);
        report.Promise("a stranger's job, asked about all the time", $"{(untouched ? "as it was" : "changed")}", "as it was", untouched);
        report.None("errors in the log", house.Errors);

        async Task Visit(Dice chance)
        {
            var (operations, oddities, ids) = (Document.Operations.ToList(), new Oddities(chance), new List<string>());
            for (var i = 0; i < requests / Visitors; i++)
            {
                // Jobs are spoilt by what is done to them; now and then there are new ones.
                if (i % 200 == 0)
                    ids = [stranger.Job, .. await Jobs(client, ct)];
                var operation = chance.Of(operations);
                using var request = OddRequest.To(operation, operation.PathTo(chance.Of(ids)), chance, oddities);
                try
                {
                    using var answer = await client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, ct).WaitAsync(Patience, ct);
                    answers.Add((int)answer.StatusCode);
                    if ((int)answer.StatusCode is >= 500 and not 503)
                        odd.Enqueue($"{(int)answer.StatusCode} for {operation}: {request.RequestUri}");
                    if (await leaks.In(answer, ct).WaitAsync(Patience, ct) is { } leak)
                        leaked.Enqueue($"{leak} in the answer to {operation}: {request.RequestUri}");
                }
                catch (Exception e) when (e is TimeoutException or HttpRequestException)
                {
                    odd.Enqueue($"{e.GetType().Name} for {operation}: {request.RequestUri}");
                }
            }
        }
    }

    /// <summary>One that is done, and one that waits.</summary>
    private static async Task<IReadOnlyList<string>> Jobs(HttpClient client, CancellationToken ct)
    {
        var ids = new List<string>();
        foreach (var approved in new[] { true, false })
        {
            using var answer = await client.PostAsJsonAsync("/api/v2/generate", new { prompt = "A film about a lamp.", duration_seconds = 10, auto_approve = approved }, ct);
            ids.Add((await answer.Content.ReadFromJsonAsync<JsonElement>(ct)).GetProperty("id").GetString()!);
        }

        return ids;
    }
}
