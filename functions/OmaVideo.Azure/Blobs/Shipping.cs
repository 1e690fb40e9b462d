using Azure;
using Azure.Storage;
using Azure.Storage.Blobs.Models;
using OmaVideo.Core.Assets;

namespace OmaVideo.Azure.Blobs;

/// <summary>How what was made is sent to its blob.</summary>
internal static class Shipping
{
    /// <summary>Bytes of a stage: a lost connection costs no more than that.</summary>
    private const long Stage = 4 * 1024 * 1024;

    /// <summary>In stages, and only where nothing has this name; tagged with its kind, by which the account's life-cycle rules go.</summary>
    public static BlobUploadOptions Once(string name) => new()
    {
        Conditions = new() { IfNoneMatch = ETag.All },
        HttpHeaders = new() { ContentType = MediaTypes.Of(name) },
        Tags = new Dictionary<string, string> { ["kind"] = name.Split('/')[0] },
        TransferOptions = new StorageTransferOptions { InitialTransferSize = Stage, MaximumTransferSize = Stage, MaximumConcurrency = 2 },
    };
}
