using System.Security.Cryptography;
using Azure;
using Azure.Storage.Blobs;
using Azure.Storage.Blobs.Models;
using OmaVideo.Core.Access;
using OmaVideo.Core.Premises;

namespace OmaVideo.Azure.Access;

/// <summary>The pepper where no setting tells one: made once, of whichever hosts start at the same moment by the first.</summary>
public static class BlobPepper
{
    /// <exception cref="IOException">It is damaged.</exception>
    public static Pepper Open(StorageAccount account)
    {
        var blob = account.Container(ContainerNames.Secrets).GetBlobClient("pepper");
        try
        {
            blob.Upload(BinaryData.FromBytes(RandomNumberGenerator.GetBytes(Pepper.LeastBytes)), new BlobUploadOptions { Conditions = new() { IfNoneMatch = ETag.All } });
        }
        catch (RequestFailedException e) when (e.Status is 409 or 412)
        {
            // There is one.
        }

        var bytes = blob.DownloadContent().Value.Content.ToArray();
        return bytes.Length >= Pepper.LeastBytes ? new Pepper(bytes) : throw new IOException("The pepper in the storage account is damaged. Without it no key opens.");
    }
}
