using OmaVideo.Media.Portraits;

namespace OmaVideo.Media.Tests.Portraits;

/// <summary>A test that looks for faces; skipped where nothing trained for it is installed.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class FactWithCascadeAttribute : FactAttribute
{
    public FactWithCascadeAttribute() => Skip = Portraitist.SeeksFaces ? null : "The trained cascade (opencv-data) is not installed here.";
}
