using Azure;
using Azure.Core;
using Azure.Data.Tables;
using Azure.Identity;
using Azure.Storage.Blobs;
using Azure.Storage.Queues;
using OmaVideo.Azure.Tables;
using OmaVideo.Core.Premises;

namespace OmaVideo.Azure;

/// <summary>The storage account everything lies in.</summary>
public sealed class StorageAccount
{
    private readonly TableServiceClient tables;
    private readonly QueueServiceClient queues;

    /// <exception cref="ArgumentException">Neither a connection string nor all three addresses are there.</exception>
    public StorageAccount(StorageOptions options)
    {
        if (options.ConnectionString is { } emulator)
        {
            Blobs = new BlobServiceClient(emulator);
            queues = new QueueServiceClient(emulator, Readable);
            tables = new TableServiceClient(emulator);
        }
        else if (options is { BlobServiceUri: { } blobUri, QueueServiceUri: { } queueUri, TableServiceUri: { } tableUri })
        {
            TokenCredential identity = new DefaultAzureCredential(new DefaultAzureCredentialOptions { ManagedIdentityClientId = options.ClientId });
            Blobs = new BlobServiceClient(blobUri, identity);
            queues = new QueueServiceClient(queueUri, identity, Readable);
            tables = new TableServiceClient(tableUri, identity);
        }
        else
        {
            throw new ArgumentException(
                $"The setting {StorageSettings.BlobServiceUri}, {StorageSettings.QueueServiceUri} or {StorageSettings.TableServiceUri} is missing: it wants an address such as https://NAME.blob.core.windows.net. With the emulator, set {StorageSettings.Connection} to UseDevelopmentStorage=true.");
        }
    }

    internal BlobServiceClient Blobs { get; }

    /// <summary>As the platform's triggers read and write them.</summary>
    private static QueueClientOptions Readable => new() { MessageEncoding = QueueMessageEncoding.Base64 };

    internal BlobContainerClient Container(string name) => Blobs.GetBlobContainerClient(name);

    internal Table Table(string name) => new(tables.GetTableClient(name));

    internal QueueClient Queue(string name) => queues.GetQueueClient(name);

    /// <summary>Whether all three of its services answer to us.</summary>
    public async Task<bool> Answers(CancellationToken ct)
    {
        try
        {
            await Task.WhenAll(Container(ContainerNames.Artifacts).ExistsAsync(ct), Queue(QueueNames.VideoOrders).ExistsAsync(ct), Table(TableNames.Jobs).Find("-", "-", ct));
            return true;
        }
        catch (Exception e) when (e is RequestFailedException or AuthenticationFailedException)
        {
            return false;
        }
    }

    /// <summary>Makes what is not there yet of the containers, tables and queues. Where the account was built by a template, all of it is there.</summary>
    public Task Furnish(CancellationToken ct) => Task.WhenAll(
    [
        .. ContainerNames.All.Select(name => (Task)Container(name).CreateIfNotExistsAsync(cancellationToken: ct)),
        .. QueueNames.All.Select(name => (Task)Queue(name).CreateIfNotExistsAsync(cancellationToken: ct)),
        .. TableNames.All.Select(name => Table(name).Furnish(ct)),
    ]);
}
