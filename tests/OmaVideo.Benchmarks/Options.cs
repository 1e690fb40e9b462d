using System.CommandLine;

namespace OmaVideo.Benchmarks;

/// <summary>What is measured, and how often.</summary>
/// <param name="Rows">Parts of the names of the rows wanted; all when there are none. The floor is always measured.</param>
/// <param name="Sets">Parts of the names of the picture sets wanted.</param>
internal sealed record Options(int Runs, IReadOnlyList<string> Rows, IReadOnlyList<string> Sets, string Folder)
{
    public static RootCommand Command(Func<Options, CancellationToken, Task<int>> run)
    {
        var runs = new Option<int>("--runs") { Description = "How often each row is measured; the table shows medians", DefaultValueFactory = _ => 3, HelpName = "N" };
        var rows = new Option<string[]>("--rows") { Description = "Only rows with one of these words in their names", HelpName = "WORD", AllowMultipleArgumentsPerToken = true };
        var sets = new Option<string[]>("--sets") { Description = "Only these picture sets", HelpName = "WORD", AllowMultipleArgumentsPerToken = true };
        var folder = new Option<string>("--work")
        {
            Description = "A folder in memory with 4 GB of room; nothing stays in it",
            HelpName = "DIR",
            DefaultValueFactory = _ => Directory.Exists("/dev/shm") ? "/dev/shm" : Path.GetTempPath(),
        };

        var command = new RootCommand("Measures rendering against the bare encoder.") { runs, rows, sets, folder };
        command.SetAction((parsed, ct) => run(new(parsed.GetValue(runs), parsed.GetValue(rows) ?? [], parsed.GetValue(sets) ?? [], parsed.GetValue(folder)!), ct));
        return command;
    }

    public bool Wants(Row row) => Rows.Count == 0 || Rows.Any(word => row.Name.Contains(word, StringComparison.OrdinalIgnoreCase));

    public bool WantsSet(string name) => Sets.Count == 0 || Sets.Any(word => name.Contains(word, StringComparison.OrdinalIgnoreCase));
}
