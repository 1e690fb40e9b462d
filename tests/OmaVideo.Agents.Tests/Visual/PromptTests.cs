using OmaVideo.Agents.Visual.Offline.Drawing;
using OmaVideo.Agents.Visual.Offline.Motifs;
using OmaVideo.Agents.Visual.Offline.Settings;
using OmaVideo.Agents.Visual.Offline.Words;

namespace OmaVideo.Agents.Tests.Visual;

public class PromptTests
{
    [Fact]
    public void A_prompt_has_a_subject_circumstances_and_what_was_asked_for_later()
    {
        var prompt = Prompt.Of("Desk lamp, notebook, in a calm study, golden hour, seen from above, a cat instead");

        Assert.Equal(new Prompt("Desk lamp, notebook", "in a calm study, golden hour, seen from above", "a cat instead"), prompt);
    }

    [Fact]
    public void A_prompt_of_one_sentence_is_all_subject()
    {
        Assert.Equal(new Prompt("In the harbour at night", "", ""), Prompt.Of("In the harbour at night"));
        Assert.Equal(new Prompt("", "", ""), Prompt.Of(" ,;. "));
    }

    [Theory]
    [InlineData("a fox, in a forest, at night", 0.8)]
    [InlineData("a fox, in a forest, clear daylight", 0)]
    [InlineData("a fox, in a forest", 0)]
    [InlineData("a fox, clear daylight, at dusk please, show it by night", 0.8)]
    public void The_light_is_the_one_that_was_asked_for(string prompt, double dusk) => Assert.Equal(dusk, Daylight.Of(Prompt.Of(prompt)).Dusk);

    [Theory]
    [InlineData("laptop", "laptop, in a calm study", Place.Room)]
    [InlineData("laptop", "laptop, by the sea", Place.Shore)]
    [InlineData("sailboat", "sailboat, by the sea", Place.Sea)]
    [InlineData("family", "family, in open countryside", Place.Hills)]
    [InlineData("dog", "dog, in the snow", Place.Snow)]
    [InlineData("rocket", "rocket, on its way into orbit", Place.Space)]
    public void A_subject_is_where_the_words_say_if_it_can_be_there(string motif, string prompt, object place)
    {
        Assert.Equal(place, Setting.For(Prompt.Of(prompt), "", Vocabulary.Named(motif), new Dice(3)).Place);
    }

    [Fact]
    public void A_close_up_is_larger_and_a_distant_view_smaller()
    {
        var composition = new Agents.Visual.Offline.Composition(new Agents.Visual.Offline.Spot(0.5, 0, 0.5));

        Assert.True(composition.Seen(Prompt.Of("cup, close-up")).Hero.Size > 0.5);
        Assert.True(composition.Seen(Prompt.Of("cup, seen from far away")).Hero.Size < 0.5);
        Assert.Same(composition, composition.Seen(Prompt.Of("cup")));
    }

    [Theory]
    [InlineData("bakeries", "bakery")]
    [InlineData("running", "run")]
    [InlineData("plants", "plant")]
    [InlineData("phones", "phone")]
    [InlineData("glass", "glass")]
    public void Forms_of_a_word_meet(string one, string other) => Assert.Equal(Stem.Of(other), Stem.Of(one));

    [Theory]
    [InlineData("care", "car")]
    [InlineData("marketing", "market")]
    [InlineData("news", "new")]
    [InlineData("training", "train")]
    public void Words_that_have_nothing_to_do_with_each_other_do_not(string one, string other) => Assert.NotEqual(Stem.Of(other), Stem.Of(one));
}
