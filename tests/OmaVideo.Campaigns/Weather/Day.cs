using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using OmaVideo.Core.Cameo;
using OmaVideo.Core.Costs;
using OmaVideo.Core.Jobs;
using OmaVideo.Core.Scenes;
using OmaVideo.Core.Scripts;
using OmaVideo.Core.Workflow;
using OmaVideo.Http;
using OmaVideo.Local;
using OmaVideo.Local.Engine;
using OmaVideo.Local.Stores;
using OmaVideo.Local.Tests.Engine;

namespace OmaVideo.Campaigns.Weather;

/// <summary>The embedded house through one day: the real engine, ledger, writers and illustrators, over providers with weather. What costs nothing is done at once.</summary>
internal sealed class Day : IAsyncDisposable
{
    private static readonly DateTimeOffset Midnight = new(2026, 11, 21, 0, 0, 0, TimeSpan.Zero);

    /// <summary>Steps that cost something, and whom they need for it.</summary>
    private static readonly Type[] Paid = [typeof(WriteScript), typeof(DrawScene), typeof(AskGuest)];


    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("omavideo-weather-");
    private readonly ServiceProvider house;
    private readonly FastClock clock;

    private Day(FastClock clock, Suppliers suppliers, TimeSpan patience)
    {
        (this.clock, Suppliers) = (clock, suppliers);
        var settings = suppliers.Settings(Path.Combine(AppContext.BaseDirectory, "Weather", "models.json"), patience).ToDictionary();
        foreach (var line in new[] { "OpenAi", "Replicate" })
            settings[$"{line}:Line:Minute"] = $"{clock.True(TimeSpan.FromMinutes(1))}";
        settings["Engine:Jobs"] = "8";
        settings["Engine:Parallel"] = "8";
        settings["Engine:CancelCheck"] = "00:01:00";
        var services = new ServiceCollection()
            .AddLogging()
            .AddStudio(folder.FullName, new ConfigurationBuilder().AddInMemoryCollection(settings).Build())
            .AddSingleton<TimeProvider>(clock)
            .AddSingleton<WaitingSeats>()
            .AddSingleton<WaitingLine>()
            .AddSingleton<ServerEngine>()
            .AddSingleton<IEngine>(crew => crew.GetRequiredService<ServerEngine>());
        var crew = new FakeCrew();
        foreach (var worker in Steps.All.Select(step => step.Worker).Except(Paid))
            services.AddTransient(worker, _ => crew.GetService(worker)!);
        house = services.BuildServiceProvider();
    }

    public Suppliers Suppliers { get; }

    /// <param name="speed">Seconds of the day in a true one.</param>
    public static async Task<Day> Begin(double speed, Func<FastClock, Task<Suppliers>> suppliers, TimeSpan patience)
    {
        var clock = new FastClock(Midnight, speed);
        var day = new Day(clock, await suppliers(clock), patience);
        await day.house.GetRequiredService<ServerEngine>().StartAsync(default);
        return day;
    }

    /// <summary>Takes every order at its time, and looks at all of them when the day is over.</summary>
    public async Task<IReadOnlyList<(Job Job, IReadOnlyList<LedgerEntry> Entries)>> Pass(IReadOnlyList<Wish> wishes, TimeSpan until, CancellationToken ct)
    {
        var (desk, store, ledger) = (house.GetRequiredService<FrontDesk>(), house.GetRequiredService<IJobStore>(), house.GetRequiredService<ILedger>());
        var ids = new List<string>();
        foreach (var wish in wishes)
        {
            await clock.Until(wish.At, ct);
            ids.Add((await desk.Take(wish.Order, "tenant", clock.GetUtcNow(), (ulong)ids.Count, ct, wish.Terms)).Id);
        }

        while (clock.Elapsed < until && !await AllRest(store, ids, ct))
            await Task.Delay(TimeSpan.FromMinutes(5), clock, ct);
        await house.GetRequiredService<ServerEngine>().StopAsync(ct);
        Suppliers.LetFinish();

        var found = new List<(Job, IReadOnlyList<LedgerEntry>)>();
        foreach (var id in ids)
            found.Add(((await store.Find(id, ct))!, await ledger.Of(id, ct)));
        return found;
    }

    public async ValueTask DisposeAsync()
    {
        await house.DisposeAsync();
        await Suppliers.DisposeAsync();
        folder.Delete(recursive: true);
    }

    private static async Task<bool> AllRest(IJobStore store, IReadOnlyList<string> ids, CancellationToken ct)
    {
        foreach (var id in ids)
        {
            if (await store.Find(id, ct) is { } job && !job.Status.IsFinal() && job.Question is null)
                return false;
        }

        return true;
    }
}
