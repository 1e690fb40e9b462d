namespace OmaVideo.Http.Benchmarks;

/// <summary>Asks a house full of jobs, each kind of call in turn with the endpoint that does nothing, so that both see the same machine.</summary>
internal static class Bench
{
    private const int Rounds = 3;
    private static readonly TimeSpan Time = TimeSpan.FromSeconds(1.5);

    /// <returns>Each kind of call with the bare endpoint beside it.</returns>
    public static async Task<IReadOnlyList<(Reading Call, Reading Bare)>> Run(int jobs)
    {
        var folder = Directory.CreateTempSubdirectory("omavideo-bench-").FullName;
        try
        {
            IReadOnlyList<string> ids;
            await using (var builder = await House.Open(folder, forgetful: false))
                ids = await builder.Fill(jobs);

            var readings = new List<(Reading, Reading)>();
            await using (var house = await House.Open(folder, forgetful: false))
            {
                readings.Add(await Measure(house, new("job, cached", n => Case.Get($"/api/v2/jobs/{ids[^(1 + (n % Math.Min(20, jobs)))]}"))));
                readings.Add(await Measure(house, new("list of 20", _ => Case.Get("/api/v2/jobs?limit=20"))));
            }

            await using (var house = await House.Open(folder, forgetful: true))
                readings.Add(await Measure(house, new("job, uncached", n => Case.Get($"/api/v2/jobs/{ids[n % jobs]}"))));
            await using (var house = await House.Open(folder, forgetful: false))
                readings.Add(await Measure(house, new("generate", _ => Case.Post("/api/v2/generate", """{"prompt":"A lamp that follows the sun.","duration_seconds":15}"""))));
            return readings;
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static async Task<(Reading, Reading)> Measure(House house, Case kind)
    {
        var bare = new Case("bare", _ => Case.Get(House.Bare));
        foreach (var warming in new[] { bare, kind })
            await Load.Run(warming, house.Address, Time);
        var (calls, bares) = (new List<Reading>(), new List<Reading>());
        for (var round = 0; round < Rounds; round++)
        {
            bares.Add(await Load.Run(bare, house.Address, Time));
            calls.Add(await Load.Run(kind, house.Address, Time));
        }

        return (Reading.Middle(calls), Reading.Middle(bares));
    }
}
