using System.Globalization;

namespace OmaVideo.Benchmarks;

/// <summary>The results, as Markdown that reads well as plain text.</summary>
internal sealed class Table
{
    private readonly List<string[]> lines = [["pictures", "what", "CPU s", "wall s", "CPU x", "wall x", "of", "wanted", "MB", "note"]];

    /// <param name="than">What it is compared with, run by run; empty for the time the video plays.</param>
    public void Add(string set, Row row, IReadOnlyList<Reading> readings, IReadOnlyList<Reading> than, string note)
    {
        var pairs = readings.Select((reading, run) => (reading, than: run < than.Count ? than[run] : new Reading(30, 30, 0, ""))).ToList();
        lines.Add(
        [
            set, row.Name,
            Text(Median(readings.Select(r => r.Cpu)), "0.00"), Text(Median(readings.Select(r => r.Wall)), "0.00"),
            Text(Median(pairs.Select(p => p.reading.Cpu / p.than.Cpu)), "0.000"), Text(Median(pairs.Select(p => p.reading.Wall / p.than.Wall)), "0.000"),
            row.Than, row.Wanted, readings.Max(r => r.Peak) is > 0 and var peak ? Text(peak, "0") : "", note,
        ]);
    }

    public override string ToString()
    {
        var widths = Enumerable.Range(0, lines[0].Length).Select(column => lines.Max(line => line[column].Length)).ToArray();
        var rule = widths.Select(width => new string('-', width)).ToArray();
        return string.Concat(lines.Take(1).Append(rule).Concat(lines.Skip(1)).Select(line => $"| {string.Join(" | ", line.Select((cell, i) => cell.PadRight(widths[i])))} |\n"));
    }

    private static double Median(IEnumerable<double> values)
    {
        var sorted = values.Order().ToList();
        return (sorted[(sorted.Count - 1) / 2] + sorted[sorted.Count / 2]) / 2;
    }

    private static string Text(double value, string format) => value.ToString(format, CultureInfo.InvariantCulture);
}
