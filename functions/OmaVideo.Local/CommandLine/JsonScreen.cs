using System.Text.Json;
using OmaVideo.Core.Jobs;
using OmaVideo.Core.Workflow;

namespace OmaVideo.Local.CommandLine;

/// <summary>One JSON line an event, and a last one with the outcome.</summary>
internal sealed class JsonScreen : IScreen
{
    public void Begin(Job job)
    {
    }

    public void Show(Job job, JobEvent what) => Write(new EventLine(job.Id, job.Status, job.Progress.Percent, what));

    public void Interrupted(Job job) => Write(new OutcomeLine(job.Id, "interrupted", null, null, null, ExitCode.Interrupted));

    public void End(Job job, OutputFile place, string? sheet) => Write(new OutcomeLine(
        job.Id,
        JsonSerializer.SerializeToElement(job.Status, Wire.Json).GetString()!,
        job.Delivered is null ? null : place.Path,
        sheet,
        job.Error,
        ExitCode.Of(job)));

    private static void Write<T>(T line) => Console.Out.WriteLine(JsonSerializer.Serialize(line, Wire.Json));

    private sealed record EventLine(string Job, JobStatus Status, int Percent, JobEvent Event);

    private sealed record OutcomeLine(string Job, string Outcome, string? Video, string? ContactSheet, JobError? Error, int ExitCode);
}
