using OmaVideo.Core.Workflow;

namespace OmaVideo.Core.Jobs;

/// <summary>Why a job ended without a video.</summary>
/// <param name="Kind">rejected, canceled, transient, refused, invalid, exhausted, model_gone or bug.</param>
/// <param name="Message">For the job's owner.</param>
public sealed record JobError(string Kind, string Message)
{
    public static string Name(StepFailure kind) => kind switch
    {
        StepFailure.Transient => "transient",
        StepFailure.Refused => "refused",
        StepFailure.Invalid => "invalid",
        StepFailure.Exhausted => "exhausted",
        StepFailure.ModelGone => "model_gone",
        _ => "bug",
    };
}
