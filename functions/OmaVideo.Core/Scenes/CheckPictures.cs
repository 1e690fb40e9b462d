using OmaVideo.Core.Workflow;

namespace OmaVideo.Core.Scenes;

/// <summary>
/// The supervisor's look at the pictures of a film, side by side. One that shows nothing, is too small, or is like an earlier one
/// is drawn once more, if there is money for it; what is no better then is used all the same, with a note for whoever reviews it.
/// What somebody brought is theirs to judge.
/// </summary>
public sealed class CheckPictures(DrawScene draw, IPictureViewer viewer) : IWork<Dailies, Dailies>
{
    public async Task<Dailies> Do(Dailies input, CancellationToken ct)
    {
        var glances = await viewer.Look([.. input.Scenes.Select(scene => scene.Still.Picture)], ct);
        var passed = new List<Passed>();
        foreach (var (scene, glance) in input.Scenes.Zip(glances))
            passed.Add(await Check(new(scene, glance), passed, ct));
        return new([.. passed.Select(one => one.Scene)]);
    }

    private async Task<Passed> Check(Passed drawn, IReadOnlyList<Passed> before, CancellationToken ct)
    {
        if (FlawOf(drawn, before) is not { } flaw)
            return drawn;
        try
        {
            var drawing = drawn.Scene.Drawing.Again(flaw.Like);
            var still = await draw.Do(drawing, ct);
            var again = new Passed(new(drawing, still), (await viewer.Look([still.Picture], ct))[0]);
            return FlawOf(again, before) is { } left ? again with { Scene = again.Scene with { Note = $"{left.Words} It was drawn twice." } } : again;
        }
        catch (StepException e) when (e.Kind != StepFailure.Transient)
        {
            return drawn with { Scene = drawn.Scene with { Note = $"{flaw.Words} It was not drawn again: {e.Message}" } };
        }
    }

    private static Flaw? FlawOf(Passed drawn, IReadOnlyList<Passed> before)
    {
        var (scene, glance) = drawn;
        if (scene.Drawing.Given is not null || scene.Still.Clip is not null)
            return null;
        if (glance.IsBlank)
            return new("The picture shows hardly anything.");
        if (!glance.Fills(FrameSize.Of(scene.Drawing.Look.AspectRatio)))
            return new($"The picture is too small for the frame: {glance.Width} × {glance.Height} pixels.");
        return before.Index().FirstOrDefault(other => other.Item.Scene.Drawing.Given is null && other.Item.Glance.IsLike(glance)) is { Item: { } like, Index: var index }
            ? new($"The picture is almost that of scene {index + 1}.", like.Scene.Drawing.Prompt)
            : null;
    }

    private sealed record Passed(DrawnScene Scene, Glance Glance);

    /// <param name="Like">What is to be seen in the picture it is too much like.</param>
    private sealed record Flaw(string Words, string? Like = null);
}
