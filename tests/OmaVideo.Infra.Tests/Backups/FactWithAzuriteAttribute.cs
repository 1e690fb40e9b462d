namespace OmaVideo.Infra.Tests.Backups;

/// <summary>A test that needs a storage account, if only an emulated one.</summary>
internal sealed class FactWithAzuriteAttribute : FactAttribute
{
    public FactWithAzuriteAttribute() => base.Skip = Azurite.Program is null ? "Azurite is not installed (npm install --global azurite)." : null;
}
