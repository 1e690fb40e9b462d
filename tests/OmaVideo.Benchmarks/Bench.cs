using OmaVideo.Core.Briefs;
using OmaVideo.Core.Rendering;

namespace OmaVideo.Benchmarks;

/// <summary>Prepares the films, measures every row in turn, round after round, and prints one table.</summary>
internal static class Bench
{
    private static readonly string BriefFile = Path.Combine(Repository.Root, "examples/product-launch.json");

    public static async Task Run(Options options)
    {
        var folder = Directory.CreateDirectory(Path.Combine(options.Folder, $"omavideo-bench-{Environment.ProcessId}")).FullName;
        try
        {
            var brief = BriefReader.Read(await File.ReadAllBytesAsync(BriefFile)).Value!;
            var table = new Table();
            foreach (var (name, draw) in Sets.Where(set => options.WantsSet(set.Name)))
            {
                Console.Error.WriteLine($"{name}: preparing");
                var set = await PictureSet.Make(name, Path.Combine(folder, name), brief, draw);
                await set.Expose();
                var stage = new Stage(set);
                var rows = Rows.OfAnySet(stage);
                if (draw is null)
                    rows = rows.Concat(await Rows.OfOurs(stage, BriefFile));
                await Measure(table, name, [.. rows.Where(row => row.Name == Rows.Base || options.Wants(row))], options.Runs);
                Directory.Delete(set.Folder, recursive: true);
            }

            Console.Out.Write(table.ToString());
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static (string Name, Func<IFfmpeg, int, string, CancellationToken, Task>? Draw)[] Sets { get; } =
        [("illustrations", null), ("landscapes", Pictures.Landscape), ("fractals", Pictures.Fractal)];

    private static async Task Measure(Table table, string set, Row[] rows, int runs)
    {
        var readings = rows.ToDictionary(row => row.Name, _ => new List<Reading>());
        var notes = new Dictionary<string, string>();
        for (var run = 1; run <= runs; run++)
        {
            foreach (var row in rows)
            {
                var reading = await row.Run();
                readings[row.Name].Add(reading);
                Console.Error.WriteLine(FormattableString.Invariant($"{set}, run {run} of {runs}: {row.Name}: {reading.Cpu:0.00} s CPU, {reading.Wall:0.00} s"));
                if (run == runs)
                    notes[row.Name] = await row.Note();
            }
        }

        foreach (var row in rows)
            table.Add(set, row, readings[row.Name], readings.GetValueOrDefault(row.Than) ?? [], notes[row.Name]);
    }
}
