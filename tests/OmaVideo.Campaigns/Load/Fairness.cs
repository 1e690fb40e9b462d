using System.Diagnostics;

namespace OmaVideo.Campaigns.Load;

/// <summary>Somebody with a handful of orders, beside somebody with a heap of them: how long the handful takes.</summary>
internal static class Fairness
{
    private const int Handful = 5;
    private const int Rounds = 3;

    public static async Task Run(Report report, Random dice, double size, CancellationToken ct)
    {
        var (heap, crowd) = (10 * Handful, Math.Max(20 * Handful, (int)(100 * Handful * size)));
        var alone = await Middle(0);
        var beside = await Middle(heap);
        var buried = await Middle(crowd);
        report.Figure($"{Handful} orders of a small tenant done alone, beside {heap} and beside {crowd} of a big one, s", $"{alone:0.0}, {beside:0.0}, {buried:0.0}");
        report.Promise($"beside {heap} to alone", $"{beside / alone:0.0}", "below 4: one of two places, and a job ahead", beside < 4 * alone);
        report.Promise($"beside {crowd} to beside {heap}", $"{buried / beside:0.0}", "below 1.5", buried < 1.5 * beside);

        async Task<double> Middle(int others)
        {
            var times = new List<double>();
            for (var round = 0; round < Rounds; round++)
                times.Add(await Time(dice, others, ct));
            return times.Order().ElementAt(Rounds / 2);
        }
    }

    /// <returns>Seconds until the last of the handful was done.</returns>
    private static async Task<double> Time(Random dice, int heap, CancellationToken ct)
    {
        await using var house = await InstantHouse.Open(step: TimeSpan.FromMilliseconds(20));
        using var big = await house.Caller("big");
        using var small = await house.Caller("small");
        await Order(big, heap);
        var clock = Stopwatch.StartNew();
        var ids = await Order(small, Handful);
        await Task.WhenAll(ids.Select(id => Desk.Ended(small, id, ct)));
        return clock.Elapsed.TotalSeconds;

        async Task<IReadOnlyList<string>> Order(HttpClient client, int orders)
        {
            var ids = new List<string>();
            for (var i = 0; i < orders; i++)
                ids.Add(await Desk.Place(client, Desk.Order(dice, 15), $"order-{i}", ct) ?? throw new InvalidOperationException("An order was not taken."));
            return ids;
        }
    }
}
