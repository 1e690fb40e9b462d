using OmaVideo.Agents.Scripts;
using OmaVideo.Core.Artifacts;
using OmaVideo.Core.Briefs;
using OmaVideo.Core.Rendering;
using OmaVideo.Core.Scenes;
using OmaVideo.Core.Scripts;
using OmaVideo.Core.Sound;
using OmaVideo.Core.Storyboards;

namespace OmaVideo.Agents.Tests.Scripts;

public sealed class CaptionPaceTests
{
    [Fact]
    public async Task Captions_of_every_script_can_be_read_in_their_time()
    {
        var (captions, hurried) = (0, new List<string>());
        foreach (var brief in BriefsToTry.Rich.Concat(BriefsToTry.Hard.Where(brief => brief.Language.Length > 2 || brief.Language is "es" or "ja")))
        {
            var script = await new OfflineScriptWriter().Write(new ScriptOrder(brief, 1), default);
            foreach (var ratio in Enum.GetValues<AspectRatio>())
            {
                var cues = Film(brief with { AspectRatio = ratio }, script).Cues;
                captions += cues.Count;
                hurried.AddRange(cues.Where((cue, i) => Speed(cue) > 20 && !(i + 1 < cues.Count && cues[i + 1].From == cue.Until)).Select(cue => string.Join('|', cue.Lines)));
                Assert.All(cues, cue => Assert.InRange(Speed(cue), 0, 22));
                Assert.All(cues.Zip(cues.Skip(1)), pair => Assert.True(pair.First.Until <= pair.Second.From));
            }
        }

        // Only a caption that the next one follows at once may be a little fast: it cannot stay any longer.
        Assert.Empty(hurried);
        Assert.True(captions > 300);
    }

    /// <summary>Columns a second.</summary>
    private static double Speed(Cue cue) =>
        (cue.Lines.Sum(line => line.EnumerateRunes().Sum(rune => rune.Value is >= 0x3000 and <= 0x9FFF or >= 0xFF00 ? 2 : 1)) + cue.Lines.Count - 1) / Timeline.Seconds(cue.Until - cue.From);

    /// <summary>With voices that speak as fast as narrators do.</summary>
    private static Timeline Film(Brief brief, Script script)
    {
        var order = new VideoOrder(brief);
        var drawings = script.Drawings(order);
        var board = Storyboard.From(script, Dailies.Of(drawings, [.. drawings.Select(_ => new Still(new Artifact("stills/x.png", 1), "test"))]));
        return Timeline.Of(order, board, [.. board.Scenes.Select(Voice)]);
    }

    /// <summary>Where words cannot be counted, all the time there is.</summary>
    private static Narration Voice(StoryboardScene scene)
    {
        var (room, words) = (Pace.Room(scene.Seconds), Pace.Words(scene.Narration));
        return new(new Artifact("voices/x.pcm", 1), words * 15 < scene.Narration.Length ? room : Math.Min(room, words / 2.75), "test");
    }
}
