using OmaVideo.Core.Rendering;
using OmaVideo.Core.Scenes;

namespace OmaVideo.Media.Clips;

/// <summary>One run through a clip, in frames of the finished video.</summary>
/// <param name="First">The clip's frame it begins with.</param>
/// <param name="Own">How many frames there are from there on; at least one.</param>
/// <param name="Frames">How many are shown: the last is held, or all are shown again, until there are as many.</param>
internal sealed record Take(int First, int Own, int Frames, ClipEnd End)
{
    /// <summary>The takes that show a clip from a frame of its scene on.</summary>
    public static IEnumerable<Take> Of(Clip clip, int offset, int frames)
    {
        // A frame that has begun is there to be shown, but for what rounding makes of one that has not.
        var length = Math.Max(1, (int)Math.Floor((clip.Seconds * Timeline.FramesPerSecond) + 0.01));
        if (clip.End == ClipEnd.Hold)
        {
            var first = Math.Min(offset, length - 1);
            yield return new(first, Math.Min(length - first, frames), frames, ClipEnd.Hold);
            yield break;
        }

        for (var at = offset % length; frames > 0; at = 0)
        {
            // Each take is a program of its own: a moment that is shown again and again is repeated within one, for about a second.
            var own = Math.Min(length - at, frames);
            var shown = at > 0 ? own : Math.Min(frames, length * Math.Max(1, Timeline.FramesPerSecond / length));
            yield return new(at, own, shown, ClipEnd.Loop);
            frames -= shown;
        }
    }
}
