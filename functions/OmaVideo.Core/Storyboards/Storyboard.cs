using OmaVideo.Core.Briefs;
using OmaVideo.Core.Rendering;
using OmaVideo.Core.Scenes;
using OmaVideo.Core.Scripts;
using OmaVideo.Core.Sound;

namespace OmaVideo.Core.Storyboards;

/// <summary>What a person approves: every scene with its picture and its words.</summary>
/// <param name="Revision">From 1; each change makes the next one. A review names the revision it saw.</param>
/// <param name="Refinements">How many scenes were refined so far, of <see cref="MostRefinements"/>.</param>
/// <param name="Writer">Who wrote the script.</param>
public sealed record Storyboard(
    int Revision,
    int Refinements,
    string Title,
    string CallToAction,
    IReadOnlyList<StoryboardScene> Scenes,
    string? Writer = null)
{
    public const int MostRefinements = 5;

    /// <summary>As in <see cref="Script.Sheet"/>.</summary>
    public string? Sheet { get; init; }

    public static Storyboard From(Script script, Dailies dailies) => new(
        1,
        0,
        script.Title,
        script.CallToAction,
        [.. script.Scenes.Select((scene, i) => new StoryboardScene(
            scene.Number, scene.Role, scene.Narration, scene.VisualPrompt, scene.Seconds,
            scene.Transition ?? Transitions.Between(dailies.Scenes[i].Drawing.Look.Style, i), dailies.Scenes[i].Drawing.Seed, dailies.Scenes[i].Still) { Note = dailies.Scenes[i].Note })],
        script.Writer)
    {
        Sheet = script.Sheet,
    };

    /// <summary>What is to be spoken, scene by scene.</summary>
    public IReadOnlyList<NarrationOrder> Narrations(Brief brief) =>
        [.. Scenes.Select(s => new NarrationOrder(s.Narration, brief.Language, brief.Voice, Math.Round(Pace.Room(s.Seconds), 2)) { Tone = brief.Tone })];

    /// <summary>The music that goes under these scenes.</summary>
    public MusicOrder Music(VideoOrder order) => new(
        order.Brief.Style, order.Brief.Tone, Math.Round(Scenes.Sum(s => s.Seconds), 3),
        [.. Scenes.Select((_, i) => Math.Round(Scenes.Take(i).Sum(s => s.Seconds), 3))], order.Seed, order.Given?.Music);

    /// <summary>The scene with this number.</summary>
    public StoryboardScene Scene(int number) => Scenes[number - 1];

    public Storyboard With(StoryboardScene refined) => this with
    {
        Revision = Revision + 1,
        Refinements = Refinements + 1,
        Scenes = [.. Scenes.Select(s => s.Number == refined.Number ? refined : s)],
    };

    /// <summary>The scenes as they were. What was refined since stays counted.</summary>
    public Storyboard As(Storyboard earlier) => earlier with { Revision = Revision + 1, Refinements = Refinements };

    /// <summary>The scenes in another order, numbered anew. Transitions stay with their place.</summary>
    public Storyboard InOrder(IReadOnlyList<int> order) => this with
    {
        Revision = Revision + 1,
        Scenes = [.. order.Select((number, i) => Scene(number) with { Number = i + 1, Transition = Scenes[i].Transition })],
    };
}
