using OmaVideo.Core.Briefs;
using OmaVideo.Core.Workflow;

namespace OmaVideo.Agents.Voice;

/// <summary>A language that can be spoken here.</summary>
/// <param name="Tag">As it was ordered, BCP 47.</param>
/// <param name="EspeakVoice">eSpeak NG's name for it.</param>
internal sealed record SpokenLanguage(string Tag, string EspeakVoice)
{
    private static readonly HashSet<string> Known =
    [
        "af", "am", "an", "ar", "as", "az", "ba", "be", "bg", "bn", "bs", "ca", "cmn", "cs", "cy", "da", "de", "el", "en", "eo",
        "es", "es-419", "et", "eu", "fa", "fi", "fr-be", "fr-ch", "fr-fr", "ga", "gd", "gn", "gu", "hak", "haw", "he", "hi", "hr",
        "ht", "hu", "hy", "hyw", "ia", "id", "io", "is", "it", "ja", "ka", "kk", "kl", "kn", "ko", "kok", "ku", "ky", "la", "lb",
        "lt", "lv", "mi", "mk", "ml", "mr", "ms", "mt", "my", "nb", "nci", "ne", "nl", "om", "or", "pa", "pap", "pl", "pt",
        "pt-br", "qu", "quc", "ro", "ru", "sd", "shn", "si", "sk", "sl", "smj", "sq", "sr", "sv", "sw", "ta", "te", "th", "tk",
        "tn", "tr", "tt", "ug", "uk", "ur", "uz", "vi", "yue",
    ];

    /// <summary>Where eSpeak NG's name is another.</summary>
    private static readonly Dictionary<string, string> Renamed = new()
    {
        ["zh"] = "cmn", ["zh-hk"] = "yue", ["no"] = "nb", ["nn"] = "nb", ["iw"] = "he", ["in"] = "id", ["fr"] = "fr-fr", ["fr-ca"] = "fr-fr",
        ["es-mx"] = "es-419", ["es-ar"] = "es-419", ["es-co"] = "es-419", ["es-cl"] = "es-419", ["es-pe"] = "es-419", ["es-us"] = "es-419",
    };

    public bool IsEnglish => EspeakVoice == "en";

    /// <exception cref="StepException">Invalid, for a language nobody here speaks.</exception>
    public static SpokenLanguage Of(string tag)
    {
        // From the tag as a whole to its language alone, so that pt-BR differs from pt, and de-AT is de.
        var parts = tag.ToLowerInvariant().Split('-');
        for (var count = parts.Length; count > 0; count--)
        {
            var name = string.Join('-', parts[..count]);
            name = Renamed.GetValueOrDefault(name, name);
            if (Known.Contains(name))
                return new(Shown.Safely(tag), name);
        }

        throw new StepException(StepFailure.Invalid, $"Nobody here speaks the language '{Shown.Safely(tag)}'. Choose another, or a speech provider that has it.");
    }
}
