using System.Diagnostics;
using OmaVideo.Core.Jobs;

namespace OmaVideo.Local.CommandLine;

/// <summary>Plain lines, for a pipe or a log.</summary>
internal sealed class LineScreen : IScreen
{
    private readonly Stopwatch since = Stopwatch.StartNew();
    private string last = "";
    private int? first;

    public void Begin(Job job) => Console.Out.WriteLine($"Job {job.Id}: {Core.Briefs.Shown.Safely(job.Order.Brief.Title, 200)}");

    public void Show(Job job, JobEvent what)
    {
        var progress = job.Progress;
        var line = progress.Scenes > 1 ? $"{progress.Message}, {progress.Scene} of {progress.Scenes}" : progress.Message;
        lock (since)
        {
            if (line == last || job.Status.IsFinal())
                return;
            last = line;
            first ??= progress.Percent;
            Console.Out.WriteLine($"{progress.Percent,3} %  {line}{TimeLeft(progress.Percent)}");
        }
    }

    public void Interrupted(Job job) => Console.Out.WriteLine(Outcome.Interrupted(job));

    public void End(Job job, OutputFile place, string? sheet) =>
        Paper.Plain().Write(Outcome.Of(job, place, sheet));

    /// <summary>From what was done while somebody watched; a resumed job begins in the middle.</summary>
    private string TimeLeft(int percent) => percent - (first ?? 0) is var done && done < 10
        ? ""
        : $"  (about {since.Elapsed.TotalSeconds * (100 - percent) / done:0} s left)";
}
