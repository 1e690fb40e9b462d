using OmaVideo.Core.Briefs;
using OmaVideo.Core.Rendering;

namespace OmaVideo.Benchmarks;

/// <summary>Prepares the films, measures every row in turn, round after round, and prints one table.</summary>
internal static class Bench
{
    private static readonly string BriefFile = Path.Combine(Repository.Root, "examples/product-launch.json");

    /// <summary>What a program returns that was interrupted.</summary>
    private const int Interrupted = 130;

    public static async Task<int> Run(Options options, CancellationToken ct)
    {
        Meter.End = ct;
        var folder = Directory.CreateDirectory(Path.Combine(options.Folder, $"omavideo-bench-{Environment.ProcessId}")).FullName;
        try
        {
            var brief = BriefReader.Read(await File.ReadAllBytesAsync(BriefFile, ct)).Value!;
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
            return 0;
        }
        catch (Exception) when (ct.IsCancellationRequested)
        {
            Console.Error.WriteLine("Interrupted. Nothing is left of it.");
            return Interrupted;
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
