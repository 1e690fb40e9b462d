using System.Text.Json;
using OmaVideo.Core.Costs;
using OmaVideo.Core.Jobs;
using OmaVideo.Core.Workflow;
using OmaVideo.Http.Jobs;

namespace OmaVideo.Http.Events;

/// <summary>Something that happened to a job, as those who watch it are told.</summary>
/// <param name="Number">From 1, without gaps; what to resume after.</param>
/// <param name="Type">What happened, in the past tense, e.g. <c>steps_advanced</c>.</param>
/// <param name="Progress">How far the job is with it, where it says so.</param>
/// <param name="Objection">Why a review was not applied.</param>
/// <param name="Cost">What it costs, where it is a good deal more than was estimated.</param>
/// <param name="Question">What somebody has to agree to before the job goes on.</param>
/// <param name="Scenes">The scenes it is about, where it is about some.</param>
/// <param name="Reason">Why it came so, where it says so.</param>
public sealed record EventAnswer(
    string JobId,
    int Number,
    DateTimeOffset At,
    string Type,
    Progress? Progress = null,
    StoryboardAnswer? Storyboard = null,
    DateTimeOffset? ExpiresAt = null,
    string? Objection = null,
    IReadOnlyList<int>? Scenes = null,
    string? Reason = null,
    JobError? Error = null,
    Question? Question = null,
    Cost? Cost = null)
{
    public static EventAnswer Of(string jobId, JobEvent happened)
    {
        var told = new EventAnswer(jobId, happened.Number, happened.At, TypeOf(happened.News));
        return happened.News switch
        {
            ScriptingStarted => told with { Progress = Progress.At(Phase.Scripting) },
            DrawingStarted n => told with { Progress = Progress.At(Phase.Drawing, 0, n.Script.Scenes.Count) },
            StoryboardPresented n => told with { Progress = Progress.At(Phase.Reviewing), Storyboard = StoryboardAnswer.Of(jobId, n.Board), ExpiresAt = n.Until },
            CostVaried n => told with { Cost = new(n.EstimatedUsd, 0, n.SpentUsd) },
            QuestionAsked n => told with { Question = n.Question, ExpiresAt = n.Until },
            ReviewReceived n => told with { Objection = n.Objection },
            ClipsMissed n => told with { Scenes = n.Scenes, Reason = n.Reason },
            RenderingStarted n => told with { Progress = Progress.At(Phase.Narrating), Storyboard = StoryboardAnswer.Of(jobId, n.Board) },
            StepsAdvanced n => told with { Progress = Progress.At(n.Phase, n.Done, n.Total) },
            VideoCompleted => told with { Progress = Progress.All },
            StoryboardRejected n => told with { Error = new("rejected", n.Reason) },
            JobCanceled n => told with { Error = new("canceled", n.Reason ?? "The job was canceled.") },
            JobFailed n => told with { Error = new(JobError.Name(n.Kind), n.Message) },
            _ => told,
        };
    }

    private static string TypeOf(JobNews news) => JsonSerializer.SerializeToElement(news, Wire.Json).GetProperty("type").GetString()!;
}
