using System.Text;
using OmaVideo.Campaigns.Load;

namespace OmaVideo.Campaigns.Hostile;

/// <summary>Requests to every route whose path, query, headers and body were made wrong.</summary>
internal static class OddRequests
{
    private static readonly string[] Bodies =
    [
        """{"prompt":"A film about a lamp.","duration_seconds":10,"auto_approve":false}""",
        """{"briefing":{"title":"The lamp","description":"A lamp that follows the sun.","duration":15,"style":"modern","tone":"friendly"}}""",
        """{"revision":1,"scene":1,"instruction":"at night","order":[2,1],"max_cost_usd":1}""",
        """{"orders":[{"prompt":"A film about a lamp.","duration_seconds":10}]}""",
    ];

    public static async Task Run(Report report, Random dice, int requests, CancellationToken ct)
    {
        await using var house = await InstantHouse.Open();
        using var client = house.Client();
        var routes = Http.Routes.All.Where(route => route.Name != "events").ToList();
        var (answers, odd) = (new Dictionary<int, int>(), new List<string>());
        for (var i = 0; i < requests; i++)
        {
            var route = routes[dice.Next(routes.Count)];
            using var request = new HttpRequestMessage(new HttpMethod(route.Method), Path(route.Pattern, dice));
            if (route.Method != "GET")
            {
                request.Content = new ByteArrayContent(Damage.Done(Encoding.UTF8.GetBytes(Bodies[dice.Next(Bodies.Length)]), dice));
                request.Content.Headers.TryAddWithoutValidation("Content-Type", dice.Next(10) == 0 ? "multipart/form-data; boundary=x" : "application/json");
            }

            if (dice.Next(3) == 0)
                request.Headers.TryAddWithoutValidation(new[] { "Idempotency-Key", "If-Match", "Range", "Last-Event-ID", "X-Api-Key", "Prefer" }[dice.Next(6)], Text(dice));
            try
            {
                using var answer = await client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, ct).WaitAsync(TimeSpan.FromSeconds(30), ct);
                var status = (int)answer.StatusCode;
                answers[status / 100] = answers.GetValueOrDefault(status / 100) + 1;
                if (status >= 500)
                    odd.Add($"{status} for {route.Method} {request.RequestUri}");
            }
            catch (Exception e) when (e is TimeoutException or HttpRequestException)
            {
                odd.Add($"{e.GetType().Name} for {route.Method} {request.RequestUri}");
            }
        }

        report.Figure($"of {requests} odd requests, answered 2xx, 3xx, 4xx", $"{answers.GetValueOrDefault(2)}, {answers.GetValueOrDefault(3)}, {answers.GetValueOrDefault(4)}");
        report.None("answered 5xx, or not", odd);
    }

    private static string Path(string pattern, Random dice)
    {
        var path = System.Text.RegularExpressions.Regex.Replace(pattern, "{[^}]*}", _ => Uri.EscapeDataString(Text(dice)));
        return dice.Next(3) == 0 ? $"{path}?{Uri.EscapeDataString(Text(dice))}={Uri.EscapeDataString(Text(dice))}" : path;
    }

    /// <summary>Printable, hostile, or both.</summary>
    private static string Text(Random dice) => dice.Next(6) switch
    {
        0 => "../../../etc/passwd",
        1 => "01jd0000000000000000000000",
        2 => new string('a', dice.Next(1, 300)),
        3 => "'; DROP TABLE jobs;--",
        4 => $"{dice.NextInt64(long.MinValue, long.MaxValue)}",
        _ => string.Concat(Enumerable.Range(0, dice.Next(1, 20)).Select(_ => (char)dice.Next(33, 126))),
    };
}
