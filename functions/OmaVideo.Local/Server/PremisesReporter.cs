using OmaVideo.Core.Casting;
using OmaVideo.Core.Telemetry;
using OmaVideo.Local.Engine;
using OmaVideo.Local.Stores;

namespace OmaVideo.Local.Server;

/// <summary>Tells the figures how much room, memory, money and time the house has left.</summary>
public sealed class PremisesReporter(DataFolder data, EngineOptions engine, Cast cast, TimeProvider clock) : BackgroundService
{
    /// <summary>As often as Prometheus usually asks.</summary>
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(15);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        if (engine.DayBudgetUsd is { } budget)
            Instruments.DayBudget.Record((double)budget);
        using var timer = new PeriodicTimer(Pause, clock);
        do
            Report();
        while (await timer.WaitForNextTickAsync(stoppingToken));
    }

    private void Report()
    {
        Instruments.MemoryLimit.Record(GC.GetGCMemoryInfo().TotalAvailableMemoryBytes);
        foreach (var model in Enum.GetValues<Role>().Select(cast.For).OfType<Model>().Where(model => model.RetiresOn is not null))
            Instruments.ModelRetirement.Record(End(model), new("provider", model.Provider), new("model", model.Name));
        try
        {
            var disk = new DriveInfo(data.Root);
            Instruments.StorageFree.Record(disk.AvailableFreeSpace);
            Instruments.StorageSize.Record(disk.TotalSize);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // A disk that cannot be asked is found by the self-check of the stores.
        }
    }

    private static long End(Model model) => new DateTimeOffset(model.RetiresOn!.Value, TimeOnly.MinValue, TimeSpan.Zero).ToUnixTimeSeconds();
}
