using OmaVideo.Core.Scripts;
using OmaVideo.Core.Storyboards;

namespace OmaVideo.Core.Rendering;

/// <summary>
/// Gives each scene its motion: first what suits the scene, then what its seed says, and never what a neighbour does.
/// Scenes choose in the order of their seeds, so those that were changed last yield to those that were there: a scene
/// drawn anew leaves its neighbours' cuts as they are, and so does nearly every change of places.
/// </summary>
internal static class Choreography
{
    /// <summary>Words of a picture's description that say how it is seen, and the motion that goes on with that.</summary>
    private static readonly (string Words, Motion Motion)[] Views =
    [
        ("close", Motion.Approach), ("far away", Motion.Approach), ("wide", Motion.PanRight), ("above", Motion.Retreat), ("below", Motion.Rise),
    ];

    /// <returns>One motion a scene, in the scenes' order.</returns>
    public static IReadOnlyList<Motion> Of(IReadOnlyList<StoryboardScene> scenes)
    {
        var motions = new Motion?[scenes.Count];
        foreach (var place in Enumerable.Range(0, scenes.Count).OrderBy(place => scenes[place].Seed))
        {
            Motion?[] neighbours = [motions.ElementAtOrDefault(place - 1), motions.ElementAtOrDefault(place + 1)];
            motions[place] = Wishes(scenes[place]).First(wish => !neighbours.Contains(wish));
        }

        return [.. motions.Select(motion => motion!)];
    }

    /// <summary>More of them than a scene has neighbours. Who must give way takes nothing that the next seeds wish for, or all after it had to as well.</summary>
    private static IEnumerable<Motion> Wishes(StoryboardScene scene) =>
        [.. Suiting(scene), Motion.For(scene.Seed), Motion.For(scene.Seed + 3), Motion.For(scene.Seed + 2)];

    private static IEnumerable<Motion> Suiting(StoryboardScene scene) => scene.Role switch
    {
        // Over an opening lies a title, which is drawn into the picture with the viewer; over a closing a card, which is read.
        SceneRole.Hook => [Motion.Approach],
        SceneRole.Closing => [Motion.Hold],
        _ => Views.Where(view => scene.VisualPrompt.Contains(view.Words, StringComparison.OrdinalIgnoreCase)).Select(view => view.Motion).Take(1),
    };
}
