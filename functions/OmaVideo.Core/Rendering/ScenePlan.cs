using OmaVideo.Core.Storyboards;

namespace OmaVideo.Core.Rendering;

/// <summary>
/// A scene's frames in the video. Its own time runs from <see cref="Start"/> until <see cref="End"/>; it is seen from
/// half a transition earlier until half a transition later, and alone between <see cref="BodyStart"/> and <see cref="BodyEnd"/>.
/// </summary>
internal sealed record ScenePlan(StoryboardScene Scene, Motion Motion, int Start, int End, int Before, int After)
{
    public int BodyStart => Start + (Before / 2);

    public int BodyEnd => End - (After / 2);

    private int SeenFrom => Start - (Before / 2);

    private int SeenUntil => End + (After / 2);

    /// <summary>The shot as it is at a frame of the video.</summary>
    public Shot At(int frame) => Scene.Still.Clip is { } clip
        ? new(Scene.Still.Picture, Rendering.Motion.None, SeenUntil - SeenFrom, frame - SeenFrom, clip)
        : new(Scene.Still.Picture, Motion, SeenUntil - SeenFrom, frame - SeenFrom);

    /// <summary>Scenes end where their seconds add up to, so that rounding never accumulates.</summary>
    public static IReadOnlyList<ScenePlan> Of(Storyboard board)
    {
        var (plans, motions) = (new List<ScenePlan>(), Choreography.Of(board.Scenes));
        var (seconds, start, before) = (0.0, 0, 0);
        foreach (var scene in board.Scenes)
        {
            seconds += scene.Seconds;
            var end = Timeline.FrameAt(seconds);
            var last = scene.Number == board.Scenes.Count;
            var room = last ? end - start : Math.Min(end - start, Timeline.FrameAt(board.Scenes[scene.Number].Seconds));
            var after = last ? 0 : Math.Min(scene.Transition.Frames(), room / 3 / 2 * 2);
            plans.Add(new(scene, motions[plans.Count], start, end, before, after));
            (start, before) = (end, after);
        }

        return plans;
    }
}
