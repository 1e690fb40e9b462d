using System.Text.Json;
using Microsoft.Extensions.Configuration;
using OmaVideo.Agents;
using OmaVideo.Agents.Tests.Providers;
using OmaVideo.Campaigns.Load;
using OmaVideo.Core.Briefs;
using OmaVideo.Core.Cameo;
using OmaVideo.Core.Scenes;
using OmaVideo.Core.Scripts;
using OmaVideo.Core.Sound;
using OmaVideo.Http;
using OmaVideo.Http.Tests.Contract;
using OmaVideo.Http.Tests.Fuzz;

namespace OmaVideo.Campaigns.Hostile;

/// <summary>Orders whose models answer oddly: each ends with a storyboard that keeps the rules, or says whose fault it was.</summary>
internal static class OddAnswers
{
    public static async Task Run(Report report, Random dice, int orders, CancellationToken ct)
    {
        await using var model = await OddModel.Open(new((ulong)dice.NextInt64()), Upload.Png);
        var settings = new Settings(new ConfigurationBuilder().AddInMemoryCollection(new Dictionary<string, string?>
        {
            ["OpenAi:Endpoint"] = $"{model.Endpoint}", ["OpenAi:ApiKey"] = FakeProvider.Key, ["OpenAi:Patience"] = "00:00:05", ["OpenAi:Line:Rest"] = "00:00:00",
        }).Build());
        await using var house = await InstantHouse.Open(change: services => services.AddProviders(settings), real: [typeof(WriteScript), typeof(DrawScene), typeof(AskGuest), typeof(CheckPictures), typeof(Narrate)]);
        using var client = house.Client();
        var (ends, odd) = (new Dictionary<string, int>(), new List<string>());
        for (var done = 0; done < orders; done += 10)
        {
            var ids = await Task.WhenAll(Enumerable.Range(done, 10).Select(i => Desk.Place(client, Desk.Order(dice, 15), $"odd-{i}", ct)));
            foreach (var job in await Task.WhenAll(ids.Select(id => Desk.Ended(client, id!, ct).WaitAsync(TimeSpan.FromMinutes(5), ct))))
            {
                var end = job.TryGetProperty("error", out var error) && error.ValueKind == JsonValueKind.Object ? error.GetProperty("kind").GetString()! : job.GetProperty("status").GetString()!;
                ends[end] = ends.GetValueOrDefault(end) + 1;
                if (end == "bug" && !error.GetProperty("message").GetString()!.StartsWith("OpenAI did not take the request", StringComparison.Ordinal))
                    odd.Add($"{error}");
                if (job.TryGetProperty("storyboard", out var storyboard))
                    odd.AddRange(Texts(storyboard).Select(text => TextRule.Check("a text of the storyboard", text, 0, 1000)).OfType<Fault>().Select(fault => $"{fault}"));
            }
        }

        report.Figure($"of {orders} orders whose models answered oddly, ended", $"{string.Join(", ", ends.OrderBy(end => end.Key, StringComparer.Ordinal).Select(end => $"{end.Key} {end.Value}"))}");
        report.None("storyboards that break a rule, and faults nobody foresaw", odd);
        report.None("errors in the log beside odd answers", house.Errors);
    }

    private static IEnumerable<string> Texts(JsonElement json) => json.ValueKind switch
    {
        JsonValueKind.String => [json.GetString()!],
        JsonValueKind.Array => json.EnumerateArray().SelectMany(Texts),
        JsonValueKind.Object => json.EnumerateObject().SelectMany(field => Texts(field.Value)),
        _ => [],
    };
}
