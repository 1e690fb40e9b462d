using OmaVideo.Core.Sound;

namespace OmaVideo.Core.Workflow;

/// <summary>The supervisor's ear: what does not fit its scene is spoken once more, and refused if that does not help.</summary>
public static class SoundCheck
{
    /// <exception cref="StepException">Invalid: what is said in a scene does not fit it, however often it is said.</exception>
    public static async Task<IReadOnlyList<Narration>> Narrate(IFlow flow, IReadOnlyList<NarrationOrder> orders)
    {
        var voices = (await flow.RunAll(Steps.Narrate, orders)).ToList();
        var wrong = voices.Index().Where(voice => orders[voice.Index].ObjectionTo(voice.Item) is not null).Select(voice => voice.Index).ToList();
        if (wrong.Count == 0)
            return voices;

        var again = await flow.RunAll(Steps.Narrate, [.. wrong.Select(scene => orders[scene] with { Again = true })]);
        foreach (var (scene, voice) in wrong.Zip(again))
            voices[scene] = orders[scene].ObjectionTo(voice) is { } objection ? throw new StepException(StepFailure.Invalid, $"Scene {scene + 1}: {objection} It was spoken twice.") : voice;
        return voices;
    }
}
