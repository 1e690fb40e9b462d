using OmaVideo.Azure;
using OmaVideo.Media.Workbench;

namespace OmaVideo.Functions.Premises;

/// <summary>Before anybody is heard, and so before the platform can call: what is missing in the account is made, and what the dead left on the disk is swept.</summary>
internal sealed class Furnishing(StorageAccount account, ScratchFolders scratch) : IHostedLifecycleService
{
    public async Task StartingAsync(CancellationToken cancellationToken)
    {
        scratch.Sweep();
        await account.Furnish(cancellationToken);
    }

    public Task StartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StartedAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StoppingAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StoppedAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
