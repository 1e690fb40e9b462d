using OmaVideo.Core.Artifacts;
using OmaVideo.Core.Workflow;

namespace OmaVideo.Core.Scenes;

/// <summary>A wish to show footage in a scene.</summary>
/// <param name="Start">Seconds into the file at which it is to begin.</param>
/// <param name="Seconds">How much of it is wanted; all there is unless told.</param>
public sealed record ClipOrder(Artifact Video, double Start = 0, double? Seconds = null, ClipEnd End = ClipEnd.Hold);

/// <summary>Makes a scene's still of footage somebody gave: the clip, and the picture that stands for it on the storyboard.</summary>
public sealed class TakeClip(IFootageViewer viewer, IArtifactStore artifacts) : IWork<ClipOrder, Still>
{
    public async Task<Still> Do(ClipOrder input, CancellationToken ct)
    {
        var length = await viewer.Measure(input.Video, ct);
        var seconds = Math.Min(input.Seconds ?? length, length - input.Start);
        if (input.Start < 0 || seconds <= 0)
            throw new StepException(StepFailure.Invalid, FormattableString.Invariant($"A scene's clip wants to begin at {input.Start:0.##} s; the video is {length:0.##} s long."));

        var picture = await artifacts.Make(
            ArtifactName.Of("stills", "png", viewer.Maker, input with { Seconds = null }), scratch => viewer.Take(input.Video, input.Start, scratch.Result, ct), ct);
        return new Still(picture, viewer.Maker, new Clip(input.Video, input.Start, Math.Round(seconds, 6), input.End));
    }
}
