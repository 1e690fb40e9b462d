using OmaVideo.Core.Artifacts;
using OmaVideo.Core.Casting;
using OmaVideo.Core.Costs;
using OmaVideo.Core.Delivery;
using OmaVideo.Core.Jobs;
using OmaVideo.Core.Rendering;
using OmaVideo.Core.Workflow;

namespace OmaVideo.Core.Tests.Costs;

public class EstimateTests
{
    private static readonly DateTimeOffset Start = new(2026, 11, 21, 10, 0, 0, TimeSpan.Zero);

    [Fact]
    public void An_order_is_weighed_line_by_line()
    {
        var estimate = Estimate.Of(Sample.Order(seconds: 30), WorkingSpeed.Usual(Preset.Standard), new Quote([]));

        Assert.Equal(0, estimate.CostUsd);
        Assert.Equal(
            [(Phase.Scripting, 1), (Phase.Drawing, 6), (Phase.Narrating, 6), (Phase.Scoring, 1), (Phase.Rendering, 11), (Phase.Mixing, 1), (Phase.Assembling, 1), (Phase.Inspecting, 1), (Phase.Publishing, 1)],
            estimate.Lines.Select(line => (line.Phase, line.Count)));
        Assert.Equal(estimate.Lines.Sum(line => line.Seconds), estimate.Seconds, 0.1);
        Assert.InRange(estimate.Seconds, 20, 26);
    }

    [Fact]
    public void An_order_that_brings_its_storyboard_is_neither_written_nor_drawn()
    {
        var estimate = Estimate.Of(Sample.Order() with { Board = Sample.Board(seconds: [5, 5]) }, WorkingSpeed.Usual(Preset.Draft), new Quote([]));

        Assert.Equal((Phase.Narrating, 2), (estimate.Lines[0].Phase, estimate.Lines[0].Count));
    }

    [Fact]
    public void Time_is_the_middle_of_what_finished_jobs_took_and_a_review_does_not_count()
    {
        var speed = WorkingSpeed.Measured([(10, Told(rendering: 5)), (10, Told(rendering: 50)), (10, Told(rendering: 20))]);

        Assert.Equal(2, speed.Of(Phase.Rendering));
        Assert.Equal(0.1, speed.Of(Phase.Scripting));
        Assert.Equal(3, speed.Jobs);
        Assert.Equal(40, Estimate.Of(Sample.Order(seconds: 20), speed, new Quote([])).Lines.Single(line => line.Phase == Phase.Rendering).Seconds);
        Assert.Equal(0, speed.Of(Phase.Reviewing));
    }

    [Fact]
    public void What_somebody_is_paid_for_says_who_how_much_of_what_and_at_most_how_much()
    {
        var quote = new Quote([new(Phase.Drawing, Role.Image, "house", "painter", 6, [new(Unit.Image, 6)], new(0.018m, 0.018m, 0.036m))]);

        var estimate = Estimate.Of(Sample.Order(seconds: 30), WorkingSpeed.Usual(Preset.Standard), quote);

        var drawing = estimate.Lines.Single(line => line.Phase == Phase.Drawing);
        Assert.Equal(("house", "painter", 0.003m, 0.018m, 0.036m), (drawing.Provider, drawing.Model, drawing.UnitUsd, drawing.CostUsd, drawing.MostUsd));
        Assert.Equal((0.018m, 0.036m), (estimate.CostUsd, estimate.MostUsd));
    }

    private static List<JobEvent> Told(int rendering)
    {
        var (board, file) = (Sample.Board(seconds: 10), new Artifact("masters/a.mp4", 1));
        var at = Start;
        var told = new List<JobEvent>();
        Tell(new ScriptingStarted(), 0);
        Tell(new StepsAdvanced(Phase.Scripting, 0, 1), 1);
        Tell(new StepsAdvanced(Phase.Scripting, 1, 1), 0);
        Tell(new DrawingStarted(Sample.Script(10)), 2);
        Tell(new StoryboardPresented(board, file, Start), 3600);
        Tell(new RenderingStarted(board), 3);
        Tell(new StepsAdvanced(Phase.Rendering, 0, 2), rendering);
        Tell(new StepsAdvanced(Phase.Rendering, 2, 2), 0);
        Tell(new VideoCompleted(new Delivered(file, file, file, file, new Inspection(10, 300, -16, -2, []))), 0);
        return told;

        void Tell(JobNews news, int seconds)
        {
            told.Add(new(told.Count + 1, at, $"{told.Count}", news));
            at = at.AddSeconds(seconds);
        }
    }
}
