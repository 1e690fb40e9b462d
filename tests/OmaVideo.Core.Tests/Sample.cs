using OmaVideo.Core.Artifacts;
using OmaVideo.Core.Briefs;
using OmaVideo.Core.Casting;
using OmaVideo.Core.Scenes;
using OmaVideo.Core.Scripts;
using OmaVideo.Core.Sound;
using OmaVideo.Core.Storyboards;

namespace OmaVideo.Core.Tests;

/// <summary>A video's papers, for tests to change.</summary>
internal static class Sample
{
    public static VideoOrder Order(Style style = Style.Professional, int seconds = 15) =>
        new(new Brief("The lamp", "A lamp that follows the sun.", seconds, style), Review: true);

    public static Script Script(params double[] seconds) => new(
        "The lamp",
        [.. seconds.Select((s, i) => new ScriptScene(i + 1, SceneRole.Point, $"Sentence number {i + 1} is said here.", $"a lamp, view {i + 1}", s))],
        "Buy it");

    public static Storyboard Board(Style style = Style.Professional, params double[] seconds)
    {
        var script = Script(seconds);
        var drawings = script.Drawings(Order(style));
        return Storyboard.From(script, Dailies.Of(drawings, [.. drawings.Select(d => new Still(new Artifact($"stills/{d.Seed}.png", 10), "test"))]));
    }

    public static Narration Voice(double seconds) => new(new Artifact($"voices/{seconds}.pcm", (long)(seconds * 96_000)), seconds, "test");

    /// <summary>A model of the provider <c>house</c>.</summary>
    public static Model Model(string name, Role role, params (Unit Unit, decimal Usd)[] prices) =>
        new("house", name, [role], [.. prices.Select(price => new Price(price.Unit, price.Usd, new(2026, 11, 21), "list"))]);

    /// <summary>These models, and the key to all of them.</summary>
    public static Cast Cast(params Model[] models) => new(new Catalogue(models), new HashSet<string> { "house" }, TimeProvider.System);
}
