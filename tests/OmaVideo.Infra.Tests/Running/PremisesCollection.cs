namespace OmaVideo.Infra.Tests.Running;

/// <summary>Tests that share one running server.</summary>
[CollectionDefinition(Name)]
public sealed class PremisesCollection : ICollectionFixture<Premises>
{
    public const string Name = "a running server";
}
