using System.Globalization;

namespace OmaVideo.Http.Benchmarks;

/// <summary>One table of what was measured.</summary>
internal static class Table
{
    public static void Print(IReadOnlyList<(Reading Call, Reading Bare)> small, IReadOnlyList<(Reading Call, Reading Bare)> large, int few, int many)
    {
        Line("call", "jobs", "req/s", "p50 ms", "p95 ms", "p99 ms", "of bare", "p99/bare", $"cost, {many}/{few}");
        foreach (var ((before, bareBefore), (after, bareAfter)) in small.Zip(large))
        {
            Row(before, bareBefore, few, "");
            // What a call costs beside the bare endpoint of its own run, so that a machine that was busier does not count.
            Row(after, bareAfter, many, $"{bareAfter.PerSecond / after.PerSecond / (bareBefore.PerSecond / before.PerSecond):0.00}");
        }
    }

    private static void Row(Reading call, Reading bare, int jobs, string growth) => Line(
        call.Name, $"{jobs}", $"{call.PerSecond:0}", $"{call.P50:0.00}", $"{call.P95:0.00}", $"{call.P99:0.00}",
        $"{call.PerSecond / bare.PerSecond:0.00}", $"{call.P99 / bare.P99:0.00}", growth);

    private static void Line(params string[] cells) =>
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{cells[0],-14}") + string.Concat(cells.Skip(1).Select(cell => $"{cell,10}")));
}
