using OmaVideo.Agents.Scripts.English;
using OmaVideo.Agents.Scripts.Reading;

namespace OmaVideo.Agents.Scripts.Telling;

/// <summary>The narration of scenes from what was chosen to be told.</summary>
internal static class SceneTexts
{
    /// <summary>Each scene's words; the topic is named where "it" would point at nothing.</summary>
    public static IReadOnlyList<string> Of(IReadOnlyList<Told> scenes, Topic topic)
    {
        var texts = new List<string>();
        var named = false;
        foreach (var scene in scenes)
        {
            var said = new List<string>();
            foreach (var (beat, wording) in scene.Beats.Zip(scene.Wordings))
            {
                var text = wording.Text;
                if (beat.AboutTopic && Openers.BeginsWithIt(text) && !named && topic.Name is { } name)
                    text = Words.Capital(name) + (text.StartsWith("It's ", StringComparison.Ordinal) ? " is" : "") + text[text.IndexOf(' ', StringComparison.Ordinal)..];
                named = beat.AboutTopic;
                said.Add(text);
            }

            texts.Add(string.Join(Unspaced.Is(said[0]) ? "" : " ", said));
        }

        return texts;
    }
}
