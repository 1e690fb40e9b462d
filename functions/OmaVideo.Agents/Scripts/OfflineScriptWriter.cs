using OmaVideo.Agents.Scripts.Pictures;
using OmaVideo.Agents.Scripts.Reading;
using OmaVideo.Agents.Scripts.Telling;
using OmaVideo.Core.Scripts;
using OmaVideo.Core.Storyboards;

namespace OmaVideo.Agents.Scripts;

/// <summary>Writes scripts by rules of grammar and a stock of phrases: no model, no network, no cost, and the same script for the same order.</summary>
public sealed class OfflineScriptWriter : IScriptWriter
{
    private const double SecondsPerScene = 5;

    public string Maker => "offline-script-1";

    public Task<Script> Write(ScriptOrder order, CancellationToken ct)
    {
        var brief = order.Brief;
        var topic = Topic.Of(brief);
        var scenes = Math.Max(1, (int)Math.Round(brief.Duration / SecondsPerScene, MidpointRounding.AwayFromZero));
        var teller = new EnglishTeller(brief, topic, order.Seed);
        var told = Casting.Of(teller.Beats(Casting.IdealWords(brief.Duration, scenes), scenes), scenes, brief.Duration);
        var texts = SceneTexts.Of(told, topic, brief.Tone, Casting.MostWords(brief.Duration, scenes));
        var seconds = Timing.Of([.. texts.Select(text => (double)SpokenLength.Of(text))], brief.Duration);
        var pictures = VisualPrompts.Of(texts, brief, order.Seed);
        return Task.FromResult(new Script(topic.Title, [.. texts.Select((text, i) =>
            new ScriptScene(i + 1, Role(i, scenes), text, pictures[i], seconds[i]))], teller.CallToAction));
    }

    public Task<StoryboardScene> Revise(SceneRevision revision, CancellationToken ct) =>
        Task.FromResult(revision.Scene with { VisualPrompt = revision.Scene.VisualPrompt + ", " + revision.Instruction });

    private static SceneRole Role(int at, int scenes) => at == 0 ? SceneRole.Hook : at == scenes - 1 ? SceneRole.Closing : SceneRole.Point;
}
