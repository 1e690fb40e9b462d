using System.CommandLine;
using System.Text.Json;
using OmaVideo.Core.Jobs;
using OmaVideo.Core.Workflow;
using Spectre.Console;

namespace OmaVideo.Local.CommandLine;

/// <summary><c>show ID</c>: all that is known of a job.</summary>
internal static class ShowCommand
{
    private static readonly JsonSerializerOptions Indented = new(Wire.Json) { WriteIndented = true };

    public static Command Create()
    {
        var (id, data, json) = (CommonOptions.Id(), CommonOptions.Data(), CommonOptions.Json());
        var command = new Command("show", "Shows a job: its storyboard, its progress, what happened.") { id, data, json };
        command.SetAction(async (parsed, ct) =>
        {
            await using var studio = Studio.Open(parsed.GetValue(data)!);
            var job = await studio.Job(parsed.GetValue(id)!, ct);
            if (parsed.GetValue(json))
                Console.Out.WriteLine(JsonSerializer.Serialize(job, Indented));
            else
                await Show(studio, job, ct);
            return ExitCode.Done;
        });
        return command;
    }

    private static async Task Show(Studio studio, Job job, CancellationToken ct)
    {
        AnsiConsole.Write(new Rule(Markup.Escape(Core.Briefs.Shown.Safely(job.Order.Brief.Title, 200))).LeftJustified());
        if (job.Status != JobStatus.AwaitingApproval && job.Storyboard is { } board)
            AnsiConsole.Write(StoryboardTable.Of(board));
        foreach (var happened in await studio.Jobs.Events(job.Id, 0, ct))
        {
            if (happened.News is not StepsAdvanced)
                AnsiConsole.Write(new Text($"{happened.At.LocalDateTime:yyyy-MM-dd HH:mm:ss}  {Sentence(happened.News)}\n"));
        }

        var video = job.Delivered is { } delivered ? await studio.Artifacts.Open(delivered.Video, ct) : "";
        var sheet = job.ContactSheet is { } drawn ? await studio.Artifacts.Open(drawn, ct) : null;
        AnsiConsole.Write(Outcome.Of(job, new OutputFile(video), sheet));
    }

    private static string Sentence(JobNews news) => news switch
    {
        ReviewReceived { Objection: { } objection } refused => $"{refused.Verdict} of revision {refused.Revision} refused: {Core.Briefs.Shown.Safely(objection, 200)}",
        ReviewReceived review => $"{review.Verdict} of revision {review.Revision}",
        StoryboardPresented presented => $"Storyboard presented, revision {presented.Board.Revision}",
        ScriptingStarted => "Script begun",
        DrawingStarted drawing => $"Script written, {drawing.Script.Scenes.Count} scenes",
        RenderingStarted => "Narration and render begun",
        VideoCompleted => "Video completed",
        StoryboardRejected rejected => $"Storyboard rejected: {Core.Briefs.Shown.Safely(rejected.Reason, 200)}",
        JobCanceled => "Canceled",
        JobFailed failed => $"Failed: {Core.Briefs.Shown.Safely(failed.Message, 200)}",
        JobResumed => "Resumed",
        JobReopened => "Begun again",
        MoneyMoved money => FormattableString.Invariant($"${money.SpentUsd:0.00##} spent, ${money.ReservedUsd:0.00##} set aside"),
        CostVaried varied => FormattableString.Invariant($"Cost ${varied.SpentUsd:0.00##} so far, ${varied.EstimatedUsd:0.00##} was estimated"),
        QuestionAsked asked => $"Waits: {Core.Briefs.Shown.Safely(asked.Question.Reason, 300)}",
        ConsentGiven { BudgetUsd: { } usd } => FormattableString.Invariant($"Budget raised to ${usd}"),
        ConsentGiven => "Agreed to",
        BudgetSet set => FormattableString.Invariant($"Budget set to ${set.BudgetUsd}"),
        _ => news.GetType().Name,
    };
}
