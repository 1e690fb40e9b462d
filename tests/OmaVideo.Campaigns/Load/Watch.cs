namespace OmaVideo.Campaigns.Load;

/// <summary>Looks at a process, its children included, again and again: memory and open files.</summary>
internal sealed class Watch
{
    private readonly List<(double Megabytes, int Handles)> readings = [];

    public double Peak => readings.Max(reading => reading.Megabytes);

    /// <summary>The mean of the last fifth of the readings to that of the second; 1 where nothing grows.</summary>
    public (double Memory, double Handles) Growth => (Ratio(reading => reading.Megabytes), Ratio(reading => reading.Handles));

    /// <summary>Reads until told to stop.</summary>
    public async Task Over(Func<IReadOnlyList<int>> processes, TimeSpan every, CancellationToken until)
    {
        while (!until.IsCancellationRequested)
        {
            var all = processes();
            readings.Add((all.Sum(Megabytes), all.Sum(Handles)));
            await Task.Delay(every, until).ContinueWith(_ => { }, TaskScheduler.Default);
        }
    }

    /// <summary>Proportional share: what processes share is counted once.</summary>
    private static double Megabytes(int process)
    {
        try
        {
            var line = File.ReadLines($"/proc/{process}/smaps_rollup").FirstOrDefault(line => line.StartsWith("Pss:", StringComparison.Ordinal));
            return line is null ? 0 : double.Parse(line[4..].Replace("kB", "", StringComparison.Ordinal), System.Globalization.CultureInfo.InvariantCulture) / 1024;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return 0;
        }
    }

    private static int Handles(int process)
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

    private double Ratio(Func<(double Megabytes, int Handles), double> what)
    {
        var fifth = readings.Count / 5;
        return fifth == 0 ? 1 : readings.TakeLast(fifth).Average(what) / Math.Max(1, readings.Skip(fifth).Take(fifth).Average(what));
    }
}
