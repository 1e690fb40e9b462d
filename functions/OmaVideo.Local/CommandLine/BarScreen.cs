using OmaVideo.Core.Jobs;
using Spectre.Console;

namespace OmaVideo.Local.CommandLine;

/// <summary>A bar a phase, with time left, for a person at a terminal.</summary>
internal sealed class BarScreen : IScreen
{
    private readonly Dictionary<Core.Workflow.Phase, ProgressTask> bars = [];
    private ProgressContext? context;
    private ProgressTask? whole;

    public void Begin(Job job) => AnsiConsole.Write(new Rule(Markup.Escape(Core.Briefs.Shown.Safely(job.Order.Brief.Title, 200))).LeftJustified());

    public Task While(Func<Task> work) => AnsiConsole.Progress()
        .Columns(new TaskDescriptionColumn { Alignment = Justify.Left }, new ProgressBarColumn(), new PercentageColumn(), new RemainingTimeColumn())
        .StartAsync(async started =>
        {
            whole = started.AddTask("[bold]The whole video[/]");
            context = started;
            await work();
            foreach (var bar in bars.Values.Append(whole))
                bar.StopTask();
        });

    public void Show(Job job, JobEvent what)
    {
        lock (bars)
        {
            if (context is null || whole is null)
                return;
            whole.Value = job.Progress.Percent;
            if (what.News is StepsAdvanced steps)
                Bar(context, steps, job.Progress.Message).Value = steps.Done;
        }
    }

    public void Interrupted(Job job) => AnsiConsole.Write(Outcome.Interrupted(job));

    public void End(Job job, OutputFile place, string? sheet) => AnsiConsole.Write(Outcome.Of(job, place, sheet));

    private ProgressTask Bar(ProgressContext on, StepsAdvanced steps, string message)
    {
        if (!bars.TryGetValue(steps.Phase, out var bar))
            bars[steps.Phase] = bar = on.AddTask(Markup.Escape(message));
        bar.MaxValue = steps.Total;
        bar.Description = Markup.Escape(steps.Total > 1 ? $"{message}, {steps.Done} of {steps.Total}" : message);
        return bar;
    }
}
