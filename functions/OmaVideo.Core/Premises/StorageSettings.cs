namespace OmaVideo.Core.Premises;

/// <summary>What the settings of the storage account are called, as the platform's own triggers read them.</summary>
public static class StorageSettings
{
    /// <summary>The connection's name. As a setting of its own it is a connection string, for the emulator only.</summary>
    public const string Connection = "Storage";

    public const string BlobServiceUri = Connection + "__blobServiceUri";

    public const string QueueServiceUri = Connection + "__queueServiceUri";

    public const string TableServiceUri = Connection + "__tableServiceUri";

    /// <summary>Which of several identities the host has is to be used.</summary>
    public const string ClientId = Connection + "__clientId";
}
