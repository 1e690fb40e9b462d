using OmaVideo.Core.Briefs;
using OmaVideo.Core.Jobs;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace OmaVideo.Local.CommandLine;

/// <summary>Where a job came to rest, in words.</summary>
internal static class Outcome
{
    public static string Interrupted(Job job) => $"Interrupted. `omavideo resume {job.Id}` goes on from here, and so does the same command.\n";

    public static IRenderable Of(Job job, OutputFile place, string? sheet) => job switch
    {
        { Delivered: { } delivered, Question: null } => new Text(
            $"Done: {place.Path}\n{delivered.Inspection.Seconds:0.0} s, {delivered.Inspection.Loudness:0.0} LUFS; captions and poster lie beside it{(place.WithExtras ? ", the rest in a folder of its own" : "")}.\n"),
        { Question: { } question } => new Text(
            $"Job {job.Id} waits: {Shown.Safely(question.Reason, 400)}\nomavideo approve {job.Id}{(question.Kind == QuestionKind.Budget ? " --max-cost USD" : "")}\nomavideo reject {job.Id}\n"),
        { Status: JobStatus.AwaitingApproval, Storyboard: { } board } => new Rows(
            StoryboardTable.Of(board),
            new Text($"The storyboard, revision {board.Revision}, as a picture: {sheet}\n"),
            new Text(
                $"omavideo approve {job.Id} --revision {board.Revision}\n"
                + $"omavideo refine {job.Id} --revision {board.Revision} --scene 2 \"at night, with lanterns\"\n"
                + $"omavideo reorder {job.Id} --revision {board.Revision} {string.Join(' ', board.Scenes.Select(s => s.Number))}\n"
                + $"omavideo reject {job.Id} --revision {board.Revision}\n")),
        { Error: { } error } => new Text($"Job {job.Id} {(job.Status == JobStatus.Failed ? "failed" : "ended")}: {Shown.Safely(error.Message, 1000)}\n"
            + (job.Status == JobStatus.Failed ? $"`omavideo resume {job.Id}` tries again; nothing that is done is done twice.\n" : "")),
        _ => new Text($"Job {job.Id}: {job.Progress.Message}\n"),
    };
}
