using OmaVideo.Azure;
using OmaVideo.Media.Workbench;

namespace OmaVideo.Functions.Premises;

/// <summary>Before anything else: what is missing in the account is made, and what the dead left on the disk is swept.</summary>
internal sealed class Furnishing(StorageAccount account, ScratchFolders scratch) : IHostedService
{
    public async Task StartAsync(CancellationToken cancellationToken)
    {
        scratch.Sweep();
        await account.Furnish(cancellationToken);
    }

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
