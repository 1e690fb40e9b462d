using OmaVideo.Agents.Scripts.English;
using OmaVideo.Agents.Scripts.Reading;
using OmaVideo.Core.Briefs;

namespace OmaVideo.Agents.Scripts.Telling;

/// <summary>The narration of scenes from what was chosen to be told.</summary>
internal static class SceneTexts
{
    /// <summary>Each scene's words; the topic is named where "it" would point at nothing.</summary>
    public static IReadOnlyList<string> Of(IReadOnlyList<Told> scenes, Topic topic, Tone tone, double mostWords)
    {
        var texts = new List<string>();
        var named = false;
        var spare = mostWords - scenes.Sum(s => s.Wordings.Sum(w => w.Words));
        foreach (var scene in scenes)
        {
            var said = new List<string>();
            foreach (var (beat, wording) in scene.Beats.Zip(scene.Wordings))
            {
                var text = wording.Text;
                if (topic.Name is { } name && beat.AboutTopic)
                    text = Referring(text, name, named, said.LastOrDefault());
                spare -= SpokenLength.Of(text) - wording.Words;
                if (spare < 0)
                    (text, spare) = (wording.Text, 0);
                named = beat.AboutTopic;
                said.Add(tone is Tone.Friendly or Tone.Energetic ? Contractions.In(text) : text);
            }

            texts.Add(string.Join(said[0].EndsWith('。') ? "" : " ", said));
        }

        return texts;
    }

    /// <summary>By its name where "it" would point at nothing, as "it" right after its name was said.</summary>
    private static string Referring(string text, string name, bool named, string? before)
    {
        if (Openers.BeginsWithIt(text))
            return named ? text : Words.Capital(name) + (text.StartsWith("It's ", StringComparison.Ordinal) ? " is" : "") + text[text.IndexOf(' ', StringComparison.Ordinal)..];
        return before is not null && !Lexicon.IsPlural(Words.Bare(name)) && text.StartsWith(name + " ", StringComparison.OrdinalIgnoreCase)
            && before.TrimEnd('.', '!', '?').EndsWith(name, StringComparison.OrdinalIgnoreCase) ? "It" + text[name.Length..] : text;
    }
}
