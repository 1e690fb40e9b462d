namespace OmaVideo.Http.Tests.Clients;

/// <summary>A test of several cases that needs programs.</summary>
internal sealed class TheoryWithAttribute : TheoryAttribute
{
    public TheoryWithAttribute(params string[] commands) => base.Skip = Programs.Missing(commands);
}
