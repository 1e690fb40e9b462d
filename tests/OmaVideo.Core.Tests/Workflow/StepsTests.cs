using System.Text.RegularExpressions;
using OmaVideo.Core.Workflow;

namespace OmaVideo.Core.Tests.Workflow;

public class StepsTests
{
    [Fact]
    public void Every_step_is_listed_once_under_a_kebab_case_name()
    {
        var declared = typeof(Steps).GetFields().Select(f => f.GetValue(null)).OfType<Step>();

        Assert.Equal(declared, Steps.All);
        Assert.Equal(Steps.All.Count, Steps.All.Select(s => s.Name).Distinct().Count());
        Assert.All(Steps.All, step => Assert.Matches(new Regex(@"\A[a-z]+(-[a-z]+)*\z"), step.Name));
    }

    [Fact]
    public void Every_worker_does_what_its_step_says() => Assert.All(Steps.All, step =>
        Assert.Contains(typeof(IWork<,>).MakeGenericType(step.Input, step.Output), step.Worker.GetInterfaces()));

    [Fact]
    public void Names_are_frozen() => Assert.Equal(
        ["write-script", "draw-scene", "check-pictures", "draw-contact-sheet", "refine-scene", "narrate", "score-music", "render-reel", "mix-sound", "assemble", "inspect", "publish", "ask-guest", "recast"],
        Steps.All.Select(s => s.Name));

    [Fact]
    public void Pauses_grow_threefold_up_to_ten_minutes()
    {
        Assert.Equal([5, 15, 45, 135, 405], Enumerable.Range(1, Retry.Provider.Times).Select(i => Retry.Provider.PauseAfter(i).TotalSeconds));
        Assert.Equal([5, 15, 45, 135, 405, .. Enumerable.Repeat(600, 19)], Enumerable.Range(1, Retry.Provider.TimesAway).Select(i => Retry.Provider.PauseAfter(i).TotalSeconds));
        Assert.Equal([30, 90], Enumerable.Range(1, Retry.Render.Times).Select(i => Retry.Render.PauseAfter(i).TotalSeconds));
    }

    [Fact]
    public void Somebody_who_was_away_for_long_may_still_answer_badly_as_often_as_anybody()
    {
        var (setbacks, away) = (new Setbacks(Retry.Provider), new StepException(StepFailure.Transient, "Nobody is there.") { IsAway = true, Pause = TimeSpan.FromMinutes(20) });
        for (var i = 0; i < Retry.Provider.TimesAway; i++)
            Assert.Equal(20, setbacks.After(away)!.Value.TotalMinutes);
        for (var i = 1; i <= Retry.Provider.Times; i++)
            Assert.Equal(Retry.Provider.PauseAfter(i), setbacks.After(new StepException(StepFailure.Transient, "Half a picture.")));

        Assert.Null(setbacks.After(away));
        Assert.Null(setbacks.After(new StepException(StepFailure.Transient, "Half a picture.")));
        Assert.Null(new Setbacks(Retry.Provider).After(new StepException(StepFailure.Invalid, "No.")));
    }

    [Fact]
    public async Task A_step_nobody_does_says_who_is_missing()
    {
        var fault = await Assert.ThrowsAsync<InvalidOperationException>(() => Steps.WriteScript.Do(new Nobody(), new(Sample.Order().Brief, 1), default));

        Assert.Contains("WriteScript is not registered", fault.Message);
    }

    private sealed class Nobody : IServiceProvider
    {
        public object? GetService(Type serviceType) => null;
    }
}
