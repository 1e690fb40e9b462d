namespace OmaVideo.Infra.Tests.Backups;

/// <summary>Tests that share one emulator.</summary>
[CollectionDefinition(Name)]
public sealed class AzuriteCollection : ICollectionFixture<Azurite>
{
    public const string Name = "a storage emulator";
}
