using System.Text.Json;
using OmaVideo.Core.Costs;
using OmaVideo.Core.Telemetry;
using OmaVideo.Core.Workflow;
using Spectre.Console;

namespace OmaVideo.Local.CommandLine;

/// <summary>What an order would take, line by line.</summary>
internal static class EstimateTable
{
    public static int Show(Weighed weighed, bool json)
    {
        if (json)
            Console.Out.WriteLine(JsonSerializer.Serialize(weighed, Wire.Json));
        else
            Paper.Console.Write(Of(weighed));
        return ExitCode.Done;
    }

    private static Rows Of(Weighed weighed)
    {
        var (estimate, times) = (weighed.Estimate, weighed.MeasuredOn == 0 ? "as usual" : $"as the last {weighed.MeasuredOn} took");
        var table = new Table().RoundedBorder().AddColumns("Part", "Who is paid").AddColumns(Right("Costs"), Right("At most"), Right("Seconds"));
        foreach (var line in estimate.Lines)
            table.AddRow(
                new Text($"{Label.Of(line.Phase)}, {line.Count}"),
                new Text(line.Model is null ? "nobody" : $"{line.Provider}/{line.Model}"),
                new Text(Dollars(line.CostUsd)),
                new Text(Dollars(line.MostUsd)),
                new Text(Seconds(line.Seconds)));
        table.AddRow("in all", "", Dollars(estimate.CostUsd), Dollars(estimate.MostUsd), Seconds(estimate.Seconds));
        return new Rows(table, new Text($"US dollars without refinements; times {times}, without a review's. Nothing was ordered."));
    }

    private static TableColumn Right(string header) => new TableColumn(header).RightAligned();

    private static string Seconds(double seconds) => FormattableString.Invariant($"{seconds:0.0}");

    private static string Dollars(decimal usd) => usd == 0 ? "free" : FormattableString.Invariant($"${usd:0.00##}");
}
