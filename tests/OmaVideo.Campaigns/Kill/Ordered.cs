using System.Text.Json;

namespace OmaVideo.Campaigns.Kill;

/// <summary>An order, and the job it became once the server said so.</summary>
/// <param name="calls">How many calls to those who take money it takes.</param>
internal sealed class Ordered(string key, object order, int calls)
{
    public string Key { get; } = key;

    public int Calls { get; } = calls;

    public string? Id { get; private set; }

    public JsonElement Job { get; private set; }

    /// <summary>Places a few of the orders that have no job yet, and sometimes one a second time, as an impatient client does.</summary>
    public static async Task Place(IReadOnlyList<Ordered> orders, Served server, Random dice, CancellationToken ct)
    {
        foreach (var open in orders.Where(o => o.Id is null || dice.Next(40) == 0).Take(3))
        {
            if (!server.IsUp)
                return;
            await open.Place(server.Client, ct);
        }
    }

    /// <summary>Waits until every job has ended; what has failed is retried once.</summary>
    public static async Task Finish(IReadOnlyList<Ordered> orders, Served server, Random dice, CancellationToken ct)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(ct);
        limit.CancelAfter(TimeSpan.FromMinutes(20));
        var retried = new HashSet<string>();
        while (!limit.IsCancellationRequested)
        {
            await Place(orders, server, dice, ct);
            foreach (var order in orders.Where(o => o.Id is not null))
            {
                if (await Desk.Ask(server.Client, order.Id!, ct) is { } job)
                    order.Job = job;
                if (order.Failed && retried.Add(order.Key))
                {
                    using var _ = await server.Client.PostAsync($"/api/v2/jobs/{order.Id}/retry", null, ct);
                    order.Job = default;
                }
            }

            if (orders.All(order => order.Id is not null && order.Ended))
                return;
            await Task.Delay(500, ct);
        }
    }

    public bool Ended => Job.ValueKind == JsonValueKind.Object && Desk.IsFinal(Job);

    public bool Failed => Ended && Job.GetProperty("status").GetString() == "failed";

    private async Task Place(HttpClient client, CancellationToken ct)
    {
        if (await Desk.Place(client, order, Key, ct) is not { } id)
            return;
        if (Id is not null && Id != id)
            throw new InvalidOperationException($"The order {Key} became two jobs: {Id} and {id}.");
        Id = id;
    }
}
