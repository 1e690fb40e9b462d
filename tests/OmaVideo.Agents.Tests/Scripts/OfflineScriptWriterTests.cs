using System.Text.RegularExpressions;
using OmaVideo.Agents.Scripts;
using OmaVideo.Agents.Scripts.English;
using OmaVideo.Agents.Scripts.Reading;
using OmaVideo.Core.Briefs;
using OmaVideo.Core.Scripts;

namespace OmaVideo.Agents.Tests.Scripts;

public class OfflineScriptWriterTests
{
    private static readonly int[] Durations = [5, 15, 30, 45, 60, 90, 180];
    private static readonly long[] Seeds = [1, 123456789012];

    public static TheoryData<Tone> Tones => new(Enum.GetValues<Tone>());

    [Theory]
    [MemberData(nameof(Tones))]
    public async Task Every_brief_becomes_a_script_that_keeps_the_rules(Tone tone)
    {
        foreach (var (script, brief) in await Scripts(BriefsToTry.All, tone))
        {
            ScriptRules.Check(script, brief);
            Assert.Equal(Math.Max(1, (int)Math.Round(brief.Duration / 5.0)), script.Scenes.Count);
            Assert.InRange(script.Title.Length, 1, 60);
            Assert.InRange(script.CallToAction.Length, 1, 60);
            Assert.All(script.Scenes, scene =>
            {
                Assert.NotEmpty(scene.Narration);
                Assert.Equal(Math.Round(scene.Seconds, 1), scene.Seconds);
                Assert.InRange(scene.Seconds, 4.0, 6.5);
                Assert.InRange(SpokenLength.Of(scene.Narration), 1, Pace.MostWords(scene.Seconds));
            });
            Assert.Equal(SceneRole.Hook, script.Scenes[0].Role);
            Assert.True(script.Scenes.Count == 1 || script.Scenes[^1].Role == SceneRole.Closing);
        }
    }

    [Theory]
    [InlineData("A night train from Lisbon to Hendaye", "You board at dusk with a paper bag of oranges. The attendant folds down your bed, the windows fill with stars, and by morning there is coffee and the sea.", "train", "night train")]
    [InlineData("Rooftop honey from our city hives", "Forty hives stand on the roof above the market. In the morning the bees fly out to the lime trees, and every jar comes from one summer.", "honey", "rooftop honey", "hives", "city hives")]
    public async Task A_film_opens_on_what_its_title_names(string title, string description, params string[] named)
    {
        var pointedAt = new List<string>();
        foreach (var seed in Enumerable.Range(1, 12))
            foreach (var tone in Enum.GetValues<Tone>())
            {
                var script = await new OfflineScriptWriter().Write(new(new Brief(title, description, 45, Style.Modern, tone), seed), CancellationToken.None);
                if (Regex.Match(script.Scenes[0].Narration, @"^(?:It begins with|Got a minute\? Let's talk about|Picture this:) the ([\w ]+?)[.,?!]") is { Success: true } pointing)
                    pointedAt.Add(pointing.Groups[1].Value);
            }

        Assert.NotEmpty(pointedAt);
        Assert.All(pointedAt, thing => Assert.Contains(thing, named, StringComparer.OrdinalIgnoreCase));
    }

    [Theory]
    [MemberData(nameof(Tones))]
    public async Task Scenes_are_spoken_at_a_pace_people_like(Tone tone)
    {
        var scenes = (await Scripts(BriefsToTry.Rich, tone)).SelectMany(s => s.Script.Scenes).ToList();
        var paces = scenes.ConvertAll(scene => Pace.Words(scene.Narration) / Pace.Room(scene.Seconds));

        Assert.InRange(paces.Min(), 1.4, 2.8);
        Assert.InRange(paces.Max(), 2.3, 2.8001);
        Assert.InRange(paces.Count(p => p >= 2.0) / (double)paces.Count, 0.995, 1);
        Assert.InRange(paces.Count(p => p >= 2.295) / (double)paces.Count, 0.97, 1);
    }

    [Theory]
    [MemberData(nameof(Tones))]
    public async Task A_narration_is_whole_sentences_and_no_sentence_is_said_twice(Tone tone)
    {
        foreach (var (script, brief) in await Scripts(BriefsToTry.Rich, tone))
        {
            var sentences = script.Scenes.SelectMany(s => Sentences.Of(s.Narration)).ToList();
            Assert.All(sentences, s => Assert.True(s[^1] is '.' or '!' or '?', $"{brief.Title}: {s}"));
            Assert.All(sentences, s => Assert.True(char.IsUpper(s[0]) || char.IsDigit(s[0]), $"{brief.Title}: {s}"));
            Assert.All(sentences, s => Assert.DoesNotMatch(@"(?i)\b(an?|the|and|or|of|your|our|its|than|because|very)[.!?]$", s));
            Assert.All(script.Scenes, s => Assert.DoesNotContain('{', s.Narration));
            Assert.True(sentences.Count == sentences.Distinct(StringComparer.OrdinalIgnoreCase).Count(),
                $"{brief.Title}, {brief.Duration} s, {tone}: {string.Join(" | ", sentences.GroupBy(s => s).Where(g => g.Count() > 1).Select(g => g.Key))}");
        }
    }

    [Theory]
    [MemberData(nameof(Tones))]
    public async Task Key_messages_are_said_and_the_call_to_action_closes(Tone tone)
    {
        foreach (var brief in BriefsToTry.Rich.Select(b => b with { Tone = tone, Duration = 60 }))
        {
            var script = await Write(brief, 3);
            var said = Words.Stems(string.Join(' ', script.Scenes.Select(s => s.Narration)));
            Assert.All(brief.KeyMessages ?? [], key => Assert.True(Words.Stems(key).Count(said.Contains) >= 0.6 * Words.Stems(key).Count, $"{brief.Title}: {key}"));
            if (brief.CallToAction is { } call)
                Assert.Contains(call.Split(' ')[0], script.Scenes[^1].Narration, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task The_same_order_gives_the_same_script_and_another_seed_another_one()
    {
        foreach (var brief in BriefsToTry.Rich)
        {
            var (one, again) = (await Write(brief, 5), await Write(brief, 5));
            Assert.Equal(Text(one), Text(again));
            var others = new List<string>();
            for (var seed = 6; seed < 12; seed++)
                others.Add(Text(await Write(brief, seed)));
            Assert.Contains(others, other => other != Text(one));
        }
    }

    [Fact]
    public async Task Tones_speak_differently()
    {
        var texts = new List<string>();
        foreach (var tone in Enum.GetValues<Tone>())
            texts.Add(string.Join(' ', (await Write(BriefsToTry.Rich[0] with { Tone = tone, Duration = 60 }, 1)).Scenes.Select(s => s.Narration)));

        Assert.Equal(texts.Count, texts.Distinct().Count());
        Assert.Contains(texts[(int)Tone.Energetic], c => c == '!');
        Assert.DoesNotContain("'s ", texts[(int)Tone.Dramatic], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Pictures_name_what_their_scene_speaks_of_and_differ_from_scene_to_scene()
    {
        foreach (var (script, _) in await Scripts(BriefsToTry.Rich, Tone.Neutral))
        {
            Assert.Equal(script.Scenes.Count, script.Scenes.Select(s => s.VisualPrompt).Distinct().Count());
            foreach (var (scene, next) in script.Scenes.Zip(script.Scenes.Skip(1)))
                Assert.NotEqual(scene.VisualPrompt.Split(',')[^1], next.VisualPrompt.Split(',')[^1]);
        }

        var lamp = await Write(BriefsToTry.Rich[0] with { Duration = 60 }, 1);
        Assert.Contains(lamp.Scenes, s => s.VisualPrompt.Contains("desk lamp", StringComparison.OrdinalIgnoreCase));
        Assert.Contains(lamp.Scenes, s => s.VisualPrompt.Contains("aluminium", StringComparison.OrdinalIgnoreCase) || s.VisualPrompt.Contains("shade", StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public async Task A_brief_in_another_language_is_told_without_a_word_of_English()
    {
        foreach (var brief in BriefsToTry.Hard.Where(b => b.Language != "en" || b.Title.StartsWith("Die", StringComparison.Ordinal)))
            foreach (var tone in Enum.GetValues<Tone>())
                foreach (var scene in (await Write(brief with { Tone = tone }, 2)).Scenes)
                    Assert.DoesNotContain(Words.Of(scene.Narration), w => Words.Bare(w) is "the" or "you" or "and" or "it's" or "this" or "it");
    }

    [Fact]
    public async Task Nothing_of_markup_addresses_or_code_is_spoken()
    {
        foreach (var (script, brief) in await Scripts(BriefsToTry.Hard, Tone.Neutral))
            Assert.All(script.Scenes, scene => Assert.False(
                new[] { "<", ">", "http", "www.", "@", "**", "[", "]", "=", "\\", "{", "..", "alert(" }.Any(scene.Narration.Contains), $"{brief.Title}: {scene.Narration}"));
    }

    private static async Task<List<(Script Script, Brief Brief)>> Scripts(IEnumerable<Brief> briefs, Tone tone)
    {
        var scripts = new List<(Script, Brief)>();
        foreach (var brief in briefs)
            foreach (var duration in Durations)
                foreach (var seed in Seeds)
                {
                    var asked = brief with { Tone = tone, Duration = duration };
                    scripts.Add((await Write(asked, seed), asked));
                }

        return scripts;
    }

    private static Task<Script> Write(Brief brief, long seed) => new OfflineScriptWriter().Write(new(brief, seed), CancellationToken.None);

    private static string Text(Script script) => string.Join('\n', script.Scenes.Select(s => $"{s.Seconds} {s.Narration} {s.VisualPrompt}")) + script.Title + script.CallToAction;
}
