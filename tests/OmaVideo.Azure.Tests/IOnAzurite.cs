namespace OmaVideo.Azure.Tests;

/// <summary>Tests that each have a storage account nobody else has.</summary>
public interface IOnAzurite : IAsyncLifetime
{
    StorageAccount Account { get; set; }

    async Task IAsyncLifetime.InitializeAsync() => Account = await Azurite.Account();

    Task IAsyncLifetime.DisposeAsync() => Task.CompletedTask;
}
