using System.Collections.Concurrent;
using OmaVideo.Core.Jobs;
using OmaVideo.Core.Workflow;

namespace OmaVideo.Core.Telemetry;

/// <summary>Reads figures off what happens to jobs, as it happens.</summary>
public sealed class JobGauge
{
    private readonly ConcurrentDictionary<(string Job, Phase? Phase), DateTimeOffset> begun = new();
    private readonly ConcurrentDictionary<string, bool> active = new();

    /// <param name="job">As it is after <paramref name="happened"/>.</param>
    public void Hear(Job job, JobEvent happened)
    {
        if (StatusOf(happened.News) is { } status)
            Instruments.Jobs.Add(1, new KeyValuePair<string, object?>("status", Label.Of(status)));

        switch (happened.News)
        {
            case StepsAdvanced { Done: 0 } steps:
                begun[(job.Id, steps.Phase)] = happened.At;
                break;
            case StepsAdvanced steps when steps.Done == steps.Total && begun.TryRemove((job.Id, steps.Phase), out var start):
                Instruments.PhaseDuration.Record((happened.At - start).TotalSeconds, new KeyValuePair<string, object?>("phase", Label.Of(steps.Phase)));
                break;
            case CostVaried:
                Instruments.CostVariances.Add(1);
                break;
            case RenderingStarted:
                begun[(job.Id, null)] = happened.At;
                break;
            case VideoCompleted done when begun.TryRemove((job.Id, null), out var start) && happened.At > start:
                Instruments.RenderSpeed.Record(done.Delivered.Inspection.Seconds / (happened.At - start).TotalSeconds);
                break;
        }

        if (job.Rests)
            Rest(job.Id);
        else
            active[job.Id] = true;
        Instruments.ActiveJobs.Record(active.Count);
    }

    private void Rest(string jobId)
    {
        active.TryRemove(jobId, out _);
        foreach (var at in begun.Keys.Where(at => at.Job == jobId))
            begun.TryRemove(at, out _);
    }

    /// <summary>The status that news brings; null when it brings none.</summary>
    private static JobStatus? StatusOf(JobNews news) => news switch
    {
        ScriptingStarted => JobStatus.Scripting,
        DrawingStarted => JobStatus.Drawing,
        StoryboardPresented or QuestionAsked => JobStatus.AwaitingApproval,
        RenderingStarted => JobStatus.Rendering,
        VideoCompleted => JobStatus.Completed,
        JobFailed => JobStatus.Failed,
        JobCanceled or StoryboardRejected => JobStatus.Canceled,
        JobResumed or JobReopened => JobStatus.Queued,
        _ => null,
    };
}
