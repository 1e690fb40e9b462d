using OmaVideo.Core.Briefs;

namespace OmaVideo.Core.Scripts;

/// <summary>The script of scenes that were given: nothing is written, and nothing is said that was not given.</summary>
public static class GivenScript
{
    private const int LongestPrompt = 500;

    public static Script Of(Brief brief, IReadOnlyList<GivenScene> scenes) => new(
        brief.Title,
        [.. scenes.Select((scene, i) => new ScriptScene(i + 1, Role(i, scenes.Count), scene.Narration, Prompt(scene, brief), scene.Seconds)
        {
            Picture = scene.Picture,
            Transition = scene.Transition,
            Guest = scene.Guest,
        })],
        brief.CallToAction ?? "",
        "given");

    private static string Prompt(GivenScene scene, Brief brief) => scene.VisualPrompt ?? Shortened(scene.Narration.Length >= 3 ? scene.Narration : brief.Title);

    private static string Shortened(string text) => text.Length <= LongestPrompt ? text : text[..(text.LastIndexOf(' ', LongestPrompt) is > 0 and var space ? space : LongestPrompt)];

    private static SceneRole Role(int at, int scenes) => at == 0 ? SceneRole.Hook : at == scenes - 1 ? SceneRole.Closing : SceneRole.Point;
}
