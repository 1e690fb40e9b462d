namespace OmaVideo.Infra.Tests.Checking;

/// <summary>A test that has Bicep and KQL checked, where the checker is.</summary>
internal sealed class FactWithInfraCheckAttribute : FactAttribute
{
    public FactWithInfraCheckAttribute() => base.Skip = InfraCheck.Missing;
}
