using OmaVideo.Core.Scripts;

namespace OmaVideo.Core.Tests.Scripts;

public class SceneTimesTests
{
    private const string Ten = "one two three four five six seven eight nine ten";

    [Fact]
    public void Words_get_the_time_they_need()
    {
        Assert.Equal((4.6, 4.2, 2.0), (SceneTimes.Natural(Ten), SceneTimes.Least(Ten), SceneTimes.Natural("One.")));
        Assert.All([SceneTimes.Natural(Ten), SceneTimes.Least(Ten)], seconds => Assert.True(Pace.SpokenWords(Ten) <= Pace.MostWords(seconds)));
    }

    [Theory]
    [InlineData(14)]
    [InlineData(13.4)]
    [InlineData(60)]
    public void What_is_shared_adds_up_and_everybody_can_finish(double total)
    {
        var times = SceneTimes.Share([(Ten, null), ("One.", 3.0), (Ten, null), ("Two.", null)], total);

        Assert.Equal(total, times.Sum(), 6);
        Assert.Equal(3, times[1]);
        Assert.True(times[0] >= 4.1 && times[2] >= 4.1 && times[3] >= 1.9, string.Join(", ", times));
    }

    [Fact]
    public void A_script_of_given_scenes_says_what_was_given_and_nothing_else()
    {
        var script = GivenScript.Of(new("The lamp", "A lamp that follows the sun.", 10), [new("One.", null, 4), new("Two.", "A lamp", 6)]);

        Assert.Equal(("The lamp", ""), (script.Title, script.CallToAction));
        Assert.Equal(["One.", "Two."], script.Scenes.Select(scene => scene.Narration));
        Assert.Equal(["One.", "A lamp"], script.Scenes.Select(scene => scene.VisualPrompt));
        Assert.Equal([SceneRole.Hook, SceneRole.Closing], script.Scenes.Select(scene => scene.Role));
    }
}
