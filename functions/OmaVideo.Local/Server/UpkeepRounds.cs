using OmaVideo.Http.Upkeep;

namespace OmaVideo.Local.Server;

/// <summary>Goes through the house once an hour, and finds out whether anything has to be done.</summary>
public sealed class UpkeepRounds(Caretaker caretaker, TimeProvider clock, ILogger<UpkeepRounds> log) : BackgroundService
{
    private static readonly TimeSpan Hour = TimeSpan.FromHours(1);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var rounds = new PeriodicTimer(Hour, clock);
        try
        {
            do
            {
                await Go(stoppingToken);
            }
            while (await rounds.WaitForNextTickAsync(stoppingToken));
        }
        catch (OperationCanceledException)
        {
            // The house closes; the next one goes round again.
        }
    }

    /// <summary>What cannot be done now is done an hour later.</summary>
    private async Task Go(CancellationToken ct)
    {
        try
        {
            await caretaker.SweepStuckJobs(ct);
            await caretaker.SweepOldJobs(ct);
            await caretaker.BeginDay(ct);
            await caretaker.CheckCatalogue();
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            log.UpkeepLeft(e);
        }
    }
}
