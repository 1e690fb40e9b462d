using OmaVideo.Core.Cameo;

namespace OmaVideo.Local.Server;

/// <summary>Looks once a minute for consents that have ended and photos that were kept long enough, and sees to what follows from that.</summary>
public sealed class ConsentWatch(ConsentDesk desk, TimeProvider clock, ILogger<ConsentWatch> log) : BackgroundService
{
    private static readonly TimeSpan Round = TimeSpan.FromMinutes(1);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var rounds = new PeriodicTimer(Round, clock);
        do
        {
            try
            {
                foreach (var guest in await desk.Sweep(clock.GetUtcNow(), stoppingToken))
                    log.ConsentEnded(guest.Id, guest.Owner);
            }
            catch (Exception e) when (e is IOException or UnauthorizedAccessException)
            {
                log.ConsentsUnreadable(e);
            }
        }
        while (await Next(rounds, stoppingToken));
    }

    private static async Task<bool> Next(PeriodicTimer rounds, CancellationToken ct)
    {
        try
        {
            return await rounds.WaitForNextTickAsync(ct);
        }
        catch (OperationCanceledException)
        {
            return false;
        }
    }
}
