using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace OmaVideo.Campaigns.Providers;

/// <summary>What a language model answers: a script of as many scenes as were wanted, in words no other brief gets, so that no two jobs share anything.</summary>
internal static partial class Screenplay
{
    public static string For(JsonElement request)
    {
        var messages = request.GetProperty("messages");
        var scenes = int.Parse(Wanted().Match(messages[0].ToString()).Groups[1].Value, CultureInfo.InvariantCulture);
        var number = Numbered().Match(messages[1].ToString()).Groups[1].Value;
        return JsonSerializer.Serialize(new
        {
            title = $"Film {number}",
            call_to_action = "See it",
            sheet = "",
            scenes = Enumerable.Range(1, scenes).Select(scene => new
            {
                narration = $"This is {number}, part {scene}.",
                visual_prompt = $"A lamp on a table, seen for film {number} in scene {scene}.",
            }),
        });
    }

    /// <summary>Which scene a picture was ordered for.</summary>
    public static int SceneIn(string prompt) => int.Parse(Drawn().Match(prompt).Groups[1].Value, CultureInfo.InvariantCulture);

    [GeneratedRegex("exactly ([0-9]+) scenes")]
    private static partial Regex Wanted();

    [GeneratedRegex("in scene ([0-9]+)")]
    private static partial Regex Drawn();

    /// <summary>How <see cref="Desk"/> tells its orders apart.</summary>
    [GeneratedRegex("number ([0-9]+)")]
    private static partial Regex Numbered();
}
