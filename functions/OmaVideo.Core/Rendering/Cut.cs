using OmaVideo.Core.Artifacts;
using OmaVideo.Core.Scenes;

namespace OmaVideo.Core.Rendering;

/// <summary>
/// A stretch of the video that is rendered by itself: the body of a scene, or the transition between two. It holds
/// all that is shown and nothing of where it stands, so that it is reused wherever the same is shown.
/// </summary>
/// <param name="Frames">Its length, at <see cref="Timeline.FramesPerSecond"/>.</param>
/// <param name="To">The picture a transition leads to; null in a body.</param>
/// <param name="Logo">A picture shown small in a corner all along.</param>
public sealed record Cut(
    FrameSize Size,
    int Frames,
    Shot From,
    Shot? To,
    Transition Transition,
    IReadOnlyList<Overlay> Overlays,
    Look Look,
    Preset Preset = Preset.Standard,
    Artifact? Logo = null);

/// <summary>A scene's picture as the camera sees it.</summary>
/// <param name="Length">Frames from the start of the motion to its end, transitions included.</param>
/// <param name="Offset">Where in the motion the cut's first frame lies; in a clip, how many of its frames were shown before.</param>
/// <param name="Clip">What is shown instead of the still, under a camera that stands.</param>
public sealed record Shot(Artifact Still, Motion Motion, int Length, int Offset, Clip? Clip = null);

/// <summary>A card over the picture from frame <paramref name="From"/> until before frame <paramref name="Until"/>, counted from the cut's first; it may begin before and end after the cut.</summary>
public sealed record Overlay(Card Card, int From, int Until);
