using OmaVideo.Core.Casting;

namespace OmaVideo.Local.Server;

/// <summary>Warns of models that retire, at the start and every day.</summary>
public sealed class RetirementWatch(Cast cast, TimeProvider clock, ILogger<RetirementWatch> log) : BackgroundService
{
    private static readonly TimeSpan Pause = TimeSpan.FromDays(1);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            foreach (var one in Retirement.Ahead(cast))
                log.ModelRetires(one.Provider, one.Model, $"{one.RetiresOn:yyyy-MM-dd}", one.DaysLeft, one.Successor ?? "nobody");
            await Task.Delay(Pause, clock, stoppingToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }
}
