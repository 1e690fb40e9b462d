namespace OmaVideo.Http.Tests.Clients;

/// <summary>A test that needs programs.</summary>
internal sealed class FactWithAttribute : FactAttribute
{
    public FactWithAttribute(params string[] commands) => base.Skip = Programs.Missing(commands);
}
