using Microsoft.Extensions.DependencyInjection;
using OmaVideo.Agents.Scripts;
using OmaVideo.Core.Artifacts;
using OmaVideo.Core.Briefs;
using OmaVideo.Core.Rendering;
using OmaVideo.Core.Scenes;
using OmaVideo.Core.Scripts;
using OmaVideo.Core.Sound;
using OmaVideo.Core.Workflow;

namespace OmaVideo.Functions.Tests.Flow;

/// <summary>The longest video there is, with all that makes its messages long: 36 scenes of clips, captions whose words stand out, a sheet of who is seen, a look of a house's own.</summary>
internal static class LongFilm
{
    private static readonly string Description = string.Concat(Enumerable.Range(0, 400).Select(i => $"The lamp number {i} follows the sun and keeps warm. "))[..5000].Trim();

    public static VideoOrder Order { get; } = new(new Brief("The lamp", Description, 180, KeyMessages: [.. Enumerable.Range(1, 5).Select(i => $"Message {i}: warm light all day, at every desk there is.")]), Review: true)
    {
        Finish = new(Captions: CaptionStyle.Highlight, Logo: Made("logos", 0), Watermark: "A first look, for those who made it and nobody else."),
        Motion = SceneMotion.ClipOrStill,
        Brand = new("#102030", "#f0a020", BrandFont.Serif),
    };

    /// <summary>Who writes, draws, films and speaks it as it would be; others do the rest.</summary>
    public static FakeCrew Crew()
    {
        var crew = new FakeCrew();
        crew.Leave(typeof(WriteScript), typeof(DrawScene), typeof(Narrate));
        crew.Others = new ServiceCollection()
            .AddSingleton(typeof(WriteScript), _ => new Work<ScriptOrder, Script>(async order =>
                (await new OfflineScriptWriter().Write(order, default)) with { Sheet = string.Concat(Enumerable.Range(1, 40).Select(i => $"Person {i}: grey coat. "))[..850] }))
            .AddSingleton(typeof(DrawScene), _ => new Work<SceneDrawing, Still>(drawing => Task.FromResult(new Still(
                Made("stills", drawing.Seed), "openai/gpt-image-1-mini/2025-10-06 + house/fit/12", new Clip(Made("clips", drawing.Seed), 0, 5.04, ClipEnd.Hold)))))
            .AddSingleton(typeof(Narrate), _ => new Work<NarrationOrder, Narration>(order => Task.FromResult(new Narration(
                Made("voices", order.Text), 3.6789, "openai/gpt-4o-mini-tts-2025-12-15/12", Heard(order.Text)))))
            .BuildServiceProvider();
        return crew;
    }

    /// <summary>By somebody who tells words apart.</summary>
    private static SpeechTimes Heard(string text) => new(
        [new(0.5125, 0.7125), new(1.3188, 1.4813), new(2.2688, 2.4063)], [.. text.Split(' ').Select((word, i) => new SpokenWord(word, Math.Round(0.2734 * i, 4), Math.Round((0.2734 * i) + 0.2519, 4)))]);

    private static Artifact Made(string kind, object what) => new(ArtifactName.Of(kind, "png", "long/1", $"{what}").Value, 123_456_789);

    private sealed class Work<TIn, TOut>(Func<TIn, Task<TOut>> work) : IWork<TIn, TOut>
    {
        public Task<TOut> Do(TIn input, CancellationToken ct) => work(input);
    }
}
