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
    public void Providers_are_asked_again_after_5_15_and_45_seconds_and_renders_after_30_and_90()
    {
        Assert.Equal([5, 15, 45, 135, 405], Enumerable.Range(1, Retry.Provider.Times).Select(i => Retry.Provider.PauseAfter(i).TotalSeconds));
        Assert.Equal([5, 15, 45, 135, 405, 600, 600, 600, 600, 600, 600], Enumerable.Range(1, Retry.Provider.TimesAway).Select(i => Retry.Provider.PauseAfter(i).TotalSeconds));
        Assert.Equal([30, 90], Enumerable.Range(1, Retry.Render.Times).Select(i => Retry.Render.PauseAfter(i).TotalSeconds));
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
