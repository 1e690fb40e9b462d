namespace OmaVideo.Http.Tests.Telemetry;

/// <summary>Prometheus' own checker has to be installed.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class FactWithPromtoolAttribute : FactAttribute
{
    public FactWithPromtoolAttribute()
    {
        if (!(Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator).Any(folder => File.Exists(Path.Combine(folder, "promtool"))))
            Skip = "promtool is missing: apt-get install prometheus";
    }
}
