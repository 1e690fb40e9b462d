using System.Globalization;

namespace OmaVideo.Campaigns.Load;

/// <summary>Looks at a process, its children included, again and again: memory and open files.</summary>
internal sealed class Watch
{
    private readonly List<(double Megabytes, int Handles)> readings = [];

    /// <summary>The most memory there was at once, MB.</summary>
    public double Peak => readings.Max(reading => reading.Megabytes);

    /// <summary>The memory there was at the beginning, MB.</summary>
    public double First => readings[0].Megabytes;

    /// <summary>Memory by quarters of the time, MB.</summary>
    public string Memory => Quarters(reading => reading.Megabytes);

    /// <summary>Open files by quarters of the time.</summary>
    public string Handles => Quarters(reading => reading.Handles);

    /// <summary>
    /// The mean of the last third of the readings to that of the middle third; 1 where nothing grows. The first third, in
    /// which a program finds its size, does not count.
    /// </summary>
    public (double Memory, double Handles) Growth => (Ratio(reading => reading.Megabytes), Ratio(reading => reading.Handles));

    /// <summary>Reads until told to stop.</summary>
    public async Task Over(Func<IReadOnlyList<int>> processes, TimeSpan every, CancellationToken until)
    {
        while (!until.IsCancellationRequested)
        {
            var all = processes();
            readings.Add((all.Sum(MegabytesOf), all.Sum(HandlesOf)));
            await Task.Delay(every, until).ContinueWith(_ => { }, TaskScheduler.Default);
        }
    }

    /// <summary>Proportional share: what processes share is counted once.</summary>
    private static double MegabytesOf(int process)
    {
        try
        {
            var line = File.ReadLines($"/proc/{process}/smaps_rollup").FirstOrDefault(line => line.StartsWith("Pss:", StringComparison.Ordinal));
            return line is null ? 0 : double.Parse(line[4..].Replace("kB", "", StringComparison.Ordinal), CultureInfo.InvariantCulture) / 1024;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return 0;
        }
    }

    private static int HandlesOf(int process)
    {
        try
        {
            return Directory.GetFileSystemEntries($"/proc/{process}/fd").Length;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return 0;
        }
    }

    private double Ratio(Func<(double Megabytes, int Handles), double> what) => Mean(2, 3, what) / Math.Max(1, Mean(1, 3, what));

    private string Quarters(Func<(double Megabytes, int Handles), double> what) =>
        string.Join(", ", Enumerable.Range(0, 4).Select(quarter => Mean(quarter, 4, what).ToString("0", CultureInfo.InvariantCulture)));

    /// <summary>Of one of so many parts of the time.</summary>
    private double Mean(int part, int parts, Func<(double Megabytes, int Handles), double> what) =>
        readings.Skip(readings.Count * part / parts).Take(Math.Max(1, (readings.Count * (part + 1) / parts) - (readings.Count * part / parts))).Average(what);
}
