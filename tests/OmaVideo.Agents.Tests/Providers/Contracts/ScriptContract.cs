using OmaVideo.Core.Briefs;
using OmaVideo.Core.Rendering;
using OmaVideo.Core.Scenes;
using OmaVideo.Core.Scripts;
using OmaVideo.Core.Storyboards;
using OmaVideo.Core.Workflow;

namespace OmaVideo.Agents.Tests.Providers;

/// <summary>What everybody does who writes.</summary>
public abstract class ScriptContract : ProviderContract
{
    protected static Brief Brief { get; } = new("Solar lamps", "A lamp that charges by day and shines by night.", 15, Tone: Tone.Energetic, Language: "de");

    private protected static ScriptOrder Order { get; } = new(Brief, 1);

    private protected static StoryboardScene Scene { get; } = new(2, SceneRole.Point, "A lamp stays bright.", "A lamp on a table.", 5, Transition.Cut, 1002, new Still(OneStill.Artifact, "test"));

    /// <summary>What the provider says next, scene by scene.</summary>
    private protected abstract IReadOnlyList<string> Narrations { set; }

    /// <summary>All that the provider was last told.</summary>
    private protected abstract string Told { get; }

    private protected Script? Written { get; set; }

    public override async Task InitializeAsync()
    {
        await base.InitializeAsync();
        Narrations = ["The sun goes down.", "A lamp that drank the sun all day stays bright all night.", "Get one today."];
    }

    [Fact]
    public async Task A_script_fits_its_brief_and_has_a_sheet_of_those_who_come_back()
    {
        await Work();

        ScriptRules.Check(Written!, Brief);
        Assert.Equal([SceneRole.Hook, SceneRole.Point, SceneRole.Closing], Written!.Scenes.Select(scene => scene.Role));
        Assert.Equal("Mara, red hair.", Written.Sheet);
        Assert.All(Written.Drawings(new VideoOrder(Brief)), drawing => Assert.Equal("Mara, red hair.", drawing.Sheet));
    }

    [Fact]
    public async Task The_writer_is_told_tone_language_and_how_much_can_be_said()
    {
        await Work();

        Assert.Contains("are in the language de", Told, StringComparison.Ordinal);
        Assert.Contains("The tone is energetic", Told, StringComparison.Ordinal);
        Assert.Contains($"at most {Pace.MostWords(5)} words", Told, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_revision_changes_words_and_picture_and_nothing_else()
    {
        Narrations = ["A lamp stays bright at sea."];

        var revised = await Revise(new(Brief, Scene, "at sea", 7) { Sheet = "Mara, red hair." });

        Assert.Equal(Scene with { Narration = "A lamp stays bright at sea.", VisualPrompt = revised.VisualPrompt }, revised);
        Assert.Contains("Mara, red hair.", Told, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_revision_that_cannot_be_said_in_time_is_refused()
    {
        Narrations = [string.Join(' ', Enumerable.Repeat("word", 60))];

        Assert.Equal(StepFailure.Invalid, (await Fails(() => Revise(new(Brief, Scene, "longer", 7)))).Kind);
    }

    private protected abstract Task<StoryboardScene> Revise(SceneRevision revision);
}
