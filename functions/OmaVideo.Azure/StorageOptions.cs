namespace OmaVideo.Azure;

/// <summary>Where the storage account is: by its addresses and an identity, or by a connection string, for the emulator only.</summary>
/// <param name="ClientId">Which of several managed identities; null for the only one, or whoever is signed in.</param>
public sealed record StorageOptions(
    string? ConnectionString = null, Uri? BlobServiceUri = null, Uri? QueueServiceUri = null, Uri? TableServiceUri = null, string? ClientId = null);
