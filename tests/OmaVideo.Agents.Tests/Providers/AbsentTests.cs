using OmaVideo.Agents.Absent;
using OmaVideo.Core.Briefs;
using OmaVideo.Core.Scenes;
using OmaVideo.Core.Scripts;
using OmaVideo.Core.Workflow;

namespace OmaVideo.Agents.Tests.Providers;

/// <summary>Roles nobody plays on this machine alone.</summary>
public sealed class AbsentTests
{
    [Fact]
    public async Task Without_a_model_nothing_is_filmed_and_it_says_what_it_takes()
    {
        var drawing = new SceneDrawing("A lamp.", "It glows.", SceneRole.Point, new Look(Style.Cinematic, Tone.Friendly, AspectRatio.Square, 1), 7);

        var failure = await Assert.ThrowsAsync<StepException>(() => new NoFilmmaker().Film(new(drawing, OneStill.Artifact, 5), "clip.mp4", default));

        Assert.Equal((StepFailure.Invalid, "There is no model here that makes moving pictures; it takes a provider's key."), (failure.Kind, failure.Message));
    }

    [Fact]
    public async Task Without_a_moderator_everything_passes() => await new NoModerator().Check("anything", default);
}
