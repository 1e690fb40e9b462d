using Azure.Storage.Blobs;
using Azure.Storage.Blobs.Models;
using Azure.Storage.Sas;
using OmaVideo.Core.Artifacts;
using OmaVideo.Core.Delivery;
using OmaVideo.Core.Premises;

namespace OmaVideo.Azure.Blobs;

/// <summary>
/// Links to blobs that read one blob for an hour, signed with a key the account lends to our identity for two: nobody can sign
/// longer, and taking the identity its role ends them all. The emulator's are signed with its own key.
/// </summary>
public sealed class BlobFileLinks(StorageAccount account, TimeProvider clock) : IFileLinks
{
    public static readonly TimeSpan Life = TimeSpan.FromHours(1);

    /// <summary>Clocks differ.</summary>
    private static readonly TimeSpan Slack = TimeSpan.FromMinutes(5);

    private readonly BlobContainerClient container = account.Container(ContainerNames.Artifacts);
    private volatile UserDelegationKey? key;

    public async Task<Uri> To(Artifact artifact, string mediaType, string disposition, CancellationToken ct)
    {
        var (blob, now) = (container.GetBlobClient(artifact.Name), clock.GetUtcNow());
        var link = new BlobSasBuilder(BlobSasPermissions.Read, now + Life - Slack)
        {
            BlobContainerName = blob.BlobContainerName,
            BlobName = blob.Name,
            Resource = "b",
            StartsOn = now - Slack,
            ContentType = mediaType,
            ContentDisposition = disposition,
            CacheControl = "private, no-store",
        };
        if (blob.CanGenerateSasUri)
            return blob.GenerateSasUri(link);

        link.Protocol = SasProtocol.Https;
        return new BlobUriBuilder(blob.Uri) { Sas = link.ToSasQueryParameters(await Key(now, ct), account.Blobs.AccountName) }.ToUri();
    }

    private async Task<UserDelegationKey> Key(DateTimeOffset now, CancellationToken ct)
    {
        if (key is { } lent && lent.SignedExpiresOn > now + Life)
            return lent;
        return key = await account.Blobs.GetUserDelegationKeyAsync(now - Slack, now + (2 * Life), ct);
    }
}
