using OmaVideo.Agents.Scripts;
using OmaVideo.Core.Artifacts;
using OmaVideo.Core.Briefs;
using OmaVideo.Core.Rendering;
using OmaVideo.Core.Scenes;
using OmaVideo.Core.Scripts;
using OmaVideo.Core.Storyboards;

namespace OmaVideo.Agents.Tests.Scripts;

public class SceneRevisionTests
{
    private const string Narration = "Travellers share bread and stories in the dining car.";
    private const string Picture = "Travellers, bread, dining car, on a long journey, soft afternoon light, close-up";

    private static readonly Brief Brief = new("The Night Train to the Sea", "The night train climbs through pine forests. Children fall asleep to the rhythm of the wheels.", 30);

    [Theory]
    [InlineData("show a lantern on the table", "A lantern on the table, travellers, bread")]
    [InlineData("show a snowy field at sunset", "A snowy field, at sunset, travellers, bread")]
    [InlineData("draw a dog under the bench", "A dog under the bench")]
    [InlineData("with a map on the wall", "A map on the wall")]
    [InlineData("without bread", "Travellers, dining car")]
    [InlineData("no travellers", "Bread, dining car")]
    [InlineData("replace the dining car with a kitchen", "kitchen")]
    [InlineData("a kitchen instead of the dining car", "kitchen")]
    [InlineData("at night", "on a long journey, close-up, at night")]
    [InlineData("darker", "close-up, darker")]
    [InlineData("make it warmer", "close-up, warmer")]
    [InlineData("at sunrise", "at sunrise")]
    [InlineData("in the style of an old postcard", "in the style of an old postcard")]
    [InlineData("Más colores, por favor", "más colores")]
    public async Task A_wish_about_the_picture_changes_the_picture(string wish, string expected)
    {
        var revised = await Revise(wish);

        Assert.Contains(expected, revised.VisualPrompt, StringComparison.OrdinalIgnoreCase);
        if (!wish.Contains("dining", StringComparison.Ordinal))
            Assert.Equal(Narration, revised.Narration);
    }

    [Fact]
    public async Task What_is_taken_out_of_the_picture_is_gone_and_new_light_takes_the_place_of_the_old()
    {
        Assert.DoesNotContain("bread", (await Revise("remove the bread")).VisualPrompt, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("afternoon", (await Revise("at night")).VisualPrompt, StringComparison.OrdinalIgnoreCase);
        Assert.Equal("Light and open space", (await Revise("without bread", picture: "Bread")).VisualPrompt);
    }

    [Theory]
    [InlineData("say \"Welcome aboard.\"", "Welcome aboard.")]
    [InlineData("say “Welcome aboard”", "Welcome aboard.")]
    [InlineData("The narrator should say \"Welcome aboard!\"", "Welcome aboard!")]
    [InlineData("narration: Welcome aboard", "Welcome aboard.")]
    [InlineData("replace bread with soup", "Travellers share soup and stories in the dining car.")]
    [InlineData("shorter", "Travellers share bread and stories.")]
    [InlineData("make it a bit shorter", "Travellers share bread and stories.")]
    public async Task A_wish_about_the_words_is_honoured(string wish, string expected) =>
        Assert.Equal(expected, (await Revise(wish)).Narration);

    [Theory]
    [InlineData("mention the stone bridge", "stone bridge")]
    [InlineData("say that children ride for free", "Children ride for free.")]
    [InlineData("please mention \"free coffee\"", "free coffee")]
    [InlineData("longer", "Travellers share bread and stories in the dining car. ")]
    [InlineData("more energetic", "dining car!")]
    public async Task A_wish_for_more_is_heard_in_the_narration(string wish, string expected)
    {
        var revised = await Revise(wish);

        Assert.Contains(expected, revised.Narration, StringComparison.Ordinal);
        Assert.NotEqual(Narration, revised.Narration);
        Assert.Equal(Picture, revised.VisualPrompt);
    }

    [Fact]
    public async Task Several_wishes_in_one_instruction_are_all_honoured()
    {
        var revised = await Revise("say \"Bread, and stories.\", show a lantern and make it darker; without travellers");

        Assert.Equal("Bread, and stories.", revised.Narration);
        Assert.StartsWith("A lantern", revised.VisualPrompt, StringComparison.Ordinal);
        Assert.Contains("darker", revised.VisualPrompt, StringComparison.Ordinal);
        Assert.DoesNotContain("travellers", revised.VisualPrompt, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task What_is_not_to_be_mentioned_is_not()
    {
        Assert.DoesNotContain("bread", (await Revise("don't mention the bread")).Narration, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("dining", (await Revise("do not talk about dining")).Narration, StringComparison.OrdinalIgnoreCase);
    }

    [Theory]
    [InlineData("say \"one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen\"")]
    [InlineData("mention everything that has ever happened on this railway line since the day it was opened by the queen")]
    [InlineData("longer, more energetic, mention the sea, longer, longer")]
    [InlineData("shorter, shorter, shorter, shorter")]
    [InlineData("don't mention travellers, bread, stories or the dining car")]
    [InlineData("<script>alert(1)</script>")]
    [InlineData("[0:v]drawtext=text='x'")]
    [InlineData("😀😀😀")]
    [InlineData("say \"😀😀\"")]
    [InlineData("...")]
    [InlineData("夜にしてください")]
    public async Task Whatever_is_asked_the_scene_stays_a_scene(string wish)
    {
        foreach (var tone in Enum.GetValues<Tone>())
        {
            var revised = await Revise(wish, tone: tone);
            Assert.InRange(Pace.Words(revised.Narration), 1, Pace.MostWords(5));
            Assert.Null(TextRule.Check("/visual_prompt", revised.VisualPrompt, 3, 500));
            Assert.Equal((2, SceneRole.Point, 5.0, Transition.Cut), (revised.Number, revised.Role, revised.Seconds, revised.Transition));
            Assert.DoesNotContain("<", revised.Narration + revised.VisualPrompt, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task A_long_wish_is_kept_within_a_prompts_length() =>
        Assert.InRange((await Revise("show " + string.Join(", ", Enumerable.Range(1, 90).Select(i => $"boat {i}")))).VisualPrompt.Length, 3, 500);

    private static Task<StoryboardScene> Revise(string wish, string picture = Picture, Tone tone = Tone.Neutral)
    {
        var scene = new StoryboardScene(2, SceneRole.Point, Narration, picture, 5, Transition.Cut, 7, new Still(null!, ""));
        return new OfflineScriptWriter().Revise(new(Brief with { Tone = tone }, scene, wish, 11), CancellationToken.None);
    }
}
