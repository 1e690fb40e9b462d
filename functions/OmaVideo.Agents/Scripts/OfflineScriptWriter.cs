using OmaVideo.Agents.Scripts.Pictures;
using OmaVideo.Agents.Scripts.Reading;
using OmaVideo.Agents.Scripts.Revising;
using OmaVideo.Agents.Scripts.Telling;
using OmaVideo.Core.Briefs;
using OmaVideo.Core.Scripts;
using OmaVideo.Core.Storyboards;

namespace OmaVideo.Agents.Scripts;

/// <summary>
/// Writes scripts by rules of grammar and a stock of phrases: no model, no network, no cost, and the same script for
/// the same order.
/// </summary>
public sealed class OfflineScriptWriter : IScriptWriter
{
    public string Maker => "offline-script-4";

    public Task<Script> Write(ScriptOrder order, CancellationToken ct)
    {
        ct.ThrowIfCancellationRequested();
        var brief = order.Brief;
        var topic = Topic.Of(brief);
        var language = Tongue.Of(brief);
        ITeller teller = language == "en" ? new EnglishTeller(brief, topic, order.Seed) : new ForeignTeller(brief, topic, language, order.Seed);
        var narrations = Narrations(brief, topic, teller, language == "en");
        var seconds = Timing.Of([.. narrations.Select(SpokenLength.Of)], brief.Duration);
        var pictures = VisualPrompts.Of(narrations, brief, language == "en", order.Seed);
        return Task.FromResult(new Script(topic.Title, [.. narrations.Select((narration, i) => new ScriptScene(
            i + 1, Role(i, narrations.Count), Fitting.To(narration, seconds[i]), pictures[i], seconds[i]))], teller.CallToAction));
    }

    public Task<StoryboardScene> Revise(SceneRevision revision, CancellationToken ct)
    {
        ct.ThrowIfCancellationRequested();
        return Task.FromResult(SceneRevisions.Of(revision));
    }

    private static IReadOnlyList<string> Narrations(Brief brief, Topic topic, ITeller teller, bool english)
    {
        var scenes = Pace.Scenes(brief.Duration);
        var told = Casting.Of(teller.Beats(Casting.IdealWords(brief.Duration, scenes), scenes), scenes, brief.Duration);
        return SceneTexts.Of(told, topic, english ? brief.Tone : Tone.Neutral, Casting.MostWords(brief.Duration, scenes));
    }

    private static SceneRole Role(int at, int scenes) => at == 0 ? SceneRole.Hook : at == scenes - 1 ? SceneRole.Closing : SceneRole.Point;
}
