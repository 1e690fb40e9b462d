namespace OmaVideo.Infra.Tests.Running;

/// <summary>Needs programs that <c>./test</c> installs where it can.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class FactWithAttribute : FactAttribute
{
    public FactWithAttribute(params string[] programs)
    {
        if (programs.FirstOrDefault(program => Tool.Find(program) is null) is { } missing)
            Skip = $"{missing} is missing.";
    }
}
