using Azure;
using Azure.Identity;
using OmaVideo.Core.Casting;

namespace OmaVideo.Functions.Premises;

/// <summary>Keeps this instance in the know of models that others found absent, for what it tells people of prices. Steps ask for themselves.</summary>
internal sealed class AbsenceRounds(IAbsences absences, TimeProvider clock) : BackgroundService
{
    private static readonly TimeSpan Pause = TimeSpan.FromMinutes(1);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var turns = new PeriodicTimer(Pause, clock);
        do
        {
            try
            {
                await absences.Learn(stoppingToken);
            }
            catch (Exception e) when (e is RequestFailedException or AuthenticationFailedException)
            {
                // What is known stays known until the account answers.
            }
        }
        while (await turns.WaitForNextTickAsync(stoppingToken));
    }
}
