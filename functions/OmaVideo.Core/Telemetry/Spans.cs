using System.Diagnostics;

namespace OmaVideo.Core.Telemetry;

/// <summary>What is traced: jobs, their steps, and the calls these make. Names are from a fixed list; no span holds anything a person wrote.</summary>
public static class Spans
{
    public const string JobId = "omavideo.job.id";

    private static readonly ActivitySource Source = new(Instruments.Name);

    /// <summary>One run of a job's workflow.</summary>
    /// <param name="asked">The request that set it going; default for none.</param>
    /// <returns>Null when nobody watches.</returns>
    public static Activity? Job(string jobId, ActivityContext asked) => Source.StartActivity("make-video", ActivityKind.Consumer, asked)?.SetTag(JobId, jobId);

    public static Activity? Step(string name) => Within(Source.StartActivity($"step {name}"));

    public static Activity? Call(string provider, string model) =>
        Within(Source.StartActivity("call provider", ActivityKind.Client))?.SetTag("omavideo.provider", provider).SetTag("omavideo.model", model);

    /// <summary>Whatever is done for a job says which.</summary>
    private static Activity? Within(Activity? activity) => activity?.SetTag(JobId, activity.Parent?.GetTagItem(JobId));
}
