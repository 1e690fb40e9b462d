using OmaVideo.Core.Scripts;
using OmaVideo.Core.Workflow;

namespace OmaVideo.Core.Tests.Scripts;

public class ScriptRulesTests
{
    private static readonly Script Good = Sample.Script(5, 5, 5);

    [Fact]
    public void A_script_that_keeps_the_rules_is_taken() => ScriptRules.Check(Good, Sample.Order().Brief);

    [Fact]
    public void A_script_without_scenes_is_refused() => Refused(Good with { Scenes = [] }, "no scenes");

    [Fact]
    public void Scenes_last_as_long_as_was_ordered() => Refused(Sample.Script(5, 5, 5.1), "last 15.1 s, not 15");

    [Fact]
    public void Scenes_are_numbered_in_order() => Refused(With(1, Good.Scenes[1] with { Number = 7 }), "scene 2 has the number 7");

    [Fact]
    public void Nobody_has_to_speak_too_fast() =>
        Refused(With(2, Good.Scenes[2] with { Narration = string.Join(' ', Enumerable.Repeat("word", 13)) }), "scene 3 has more words than 5 s hold");

    [Fact]
    public void Every_scene_shows_something() => Refused(With(0, Good.Scenes[0] with { VisualPrompt = " " }), "scene 1");

    [Theory]
    [InlineData("A lamp\u0000glows.", "U+0000")]
    [InlineData("A lamp \u202Eglows.", "U+202E")]
    [InlineData("A lamp \uFFFE glows.", "U+FFFE")]
    public void What_a_model_writes_is_text_as_people_write_it(string words, string found)
    {
        Refused(Good with { Title = words }, found);
        Refused(Good with { CallToAction = words }, found);
        Refused(With(1, Good.Scenes[1] with { Narration = words }), found);
        Refused(With(1, Good.Scenes[1] with { VisualPrompt = words }), found);
    }

    [Fact]
    public void Nothing_is_longer_than_people_may_write_it()
    {
        Refused(Good with { Title = new('a', 201) }, "/title");
        Refused(Good with { CallToAction = new('a', 201) }, "/call_to_action");
        Refused(With(1, Good.Scenes[1] with { Narration = new('a', 1001) }), "scene 2: /narration");
    }

    private static Script With(int i, ScriptScene scene) => Good with { Scenes = [.. Good.Scenes.Select((s, at) => at == i ? scene : s)] };

    private static void Refused(Script script, string why)
    {
        var fault = Assert.Throws<StepException>(() => ScriptRules.Check(script, Sample.Order().Brief));

        Assert.Equal(StepFailure.Invalid, fault.Kind);
        Assert.Contains(why, fault.Message);
    }
}
