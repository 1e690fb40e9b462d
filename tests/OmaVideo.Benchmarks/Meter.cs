using System.Diagnostics;
using System.Globalization;

namespace OmaVideo.Benchmarks;

/// <summary>Runs a program and measures it with everything it starts. Reads /proc, so it needs Linux.</summary>
internal static class Meter
{
    private static readonly TimeSpan Look = TimeSpan.FromMilliseconds(20);

    /// <summary>When what runs is to be ended.</summary>
    public static CancellationToken End { get; set; }

    /// <exception cref="InvalidOperationException">The program failed; its last words.</exception>
    public static async Task<Reading> Run(string program, IEnumerable<string> arguments, bool memory = false, string? folder = null)
    {
        var start = new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true, RedirectStandardError = true, WorkingDirectory = folder ?? "" };
        var (before, watch) = (ChildrenSeconds(), Stopwatch.StartNew());
        End.ThrowIfCancellationRequested();
        using var process = Process.Start(start)!;
        using var ending = End.Register(() => process.Kill(entireProcessTree: true));
        var (said, log) = (process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        var ended = process.WaitForExitAsync();
        var peak = memory ? await Peak(process.Id, ended) : 0;
        await ended;
        var wall = watch.Elapsed.TotalSeconds;
        return process.ExitCode == 0
            ? new(ChildrenSeconds() - before, wall, peak, await said)
            : throw new InvalidOperationException($"{program} failed: {await log}{await said}");
    }

    /// <summary>User and system time of all children that have ended, and of theirs (proc(5), cutime and cstime).</summary>
    private static double ChildrenSeconds()
    {
        var fields = AfterName(File.ReadAllText("/proc/self/stat"));
        return (Number(fields[13]) + Number(fields[14])) / 100.0;
    }

    private static async Task<double> Peak(int root, Task ended)
    {
        var peak = 0.0;
        while (!ended.IsCompleted)
        {
            peak = Math.Max(peak, Tree(root).Sum(Resident));
            await Task.WhenAny(ended, Task.Delay(Look));
        }

        return peak;
    }

    /// <summary>A process and all that descend from it.</summary>
    private static IEnumerable<int> Tree(int root)
    {
        yield return root;
        foreach (var thread in Try(() => Directory.GetDirectories($"/proc/{root}/task"), []))
        {
            foreach (var child in Try(() => File.ReadAllText($"{thread}/children"), "").Split(' ', StringSplitOptions.RemoveEmptyEntries))
            {
                // Just forked, a child has its parent's pages and name, until it becomes the program it is to be.
                if (Name((int)Number(child)) == Name(root))
                    continue;
                foreach (var process in Tree((int)Number(child)))
                    yield return process;
            }
        }
    }

    private static string Name(int process) => Try(() => File.ReadAllText($"/proc/{process}/cmdline"), "");

    /// <summary>MB; pages that several processes share count for each.</summary>
    private static double Resident(int process) =>
        Try(() => Number(File.ReadAllText($"/proc/{process}/statm").Split(' ')[1]), 0) * Environment.SystemPageSize / 1e6;

    /// <summary>Processes end while they are looked at.</summary>
    private static T Try<T>(Func<T> look, T otherwise)
    {
        try
        {
            return look();
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return otherwise;
        }
    }

    /// <summary>The fields of a stat file from the state on; the name before them may hold spaces.</summary>
    private static string[] AfterName(string stat) => stat[(stat.LastIndexOf(')') + 2)..].Split(' ');

    private static long Number(string text) => long.Parse(text, CultureInfo.InvariantCulture);
}
