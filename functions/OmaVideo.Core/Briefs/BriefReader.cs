using System.Text.RegularExpressions;

namespace OmaVideo.Core.Briefs;

/// <summary>Reads a brief from JSON and says everything that is wrong with it at once.</summary>
public static partial class BriefReader
{
    /// <summary>Bytes; a brief with every text at its longest is far smaller.</summary>
    public const int MostBytes = 256 * 1024;

    /// <param name="instead">Values that count instead of the JSON's, as their fields' texts; held to the same rules.</param>
    public static Reading<Brief> Read(ReadOnlyMemory<byte> utf8, IReadOnlyDictionary<string, string>? instead = null)
    {
        if (JsonFields.Open(utf8, MostBytes, out var fault) is not { } document)
            return new(null, [fault!]);
        using (document)
        {
            var fields = new JsonFields(document.RootElement, "");
            foreach (var (name, text) in instead ?? new Dictionary<string, string>())
                fields.Replace(name, text);
            var brief = Of(fields);
            fields.RefuseOthers();
            return fields.Faults.Count == 0 ? new(brief, []) : new(null, fields.Faults);
        }
    }

    /// <summary>The brief these fields make; worth something only when none of them has a fault.</summary>
    public static Brief Of(IFields fields) => new(
        Title: OneLine(fields.Text("title", 3, 200, required: true)) ?? "",
        Description: fields.Text("description", 10, 5000, required: true) ?? "",
        Duration: fields.Whole("duration", 15, 180, required: true) ?? 0,
        Style: fields.Choice("style", Style.Professional),
        Tone: fields.Choice("tone", Tone.Neutral),
        TargetAudience: OneLine(fields.Text("target_audience", 1, 200)),
        KeyMessages: fields.Texts("key_messages", 10, 1, 300)?.Select(text => OneLine(text)!).ToList(),
        CallToAction: OneLine(fields.Text("call_to_action", 1, 200)),
        Language: Language(fields),
        Voice: Voice(fields),
        AspectRatio: fields.Choice("aspect_ratio", AspectRatio.Landscape));

    /// <summary>The language that is spoken and shown; English unless told.</summary>
    public static string Language(IFields fields) => fields.Text("language", LanguageTag(), "a language tag such as en or pt-BR") ?? "en";

    public static string? Voice(IFields fields) => fields.Text("voice", VoiceName(), "a voice's name: 1 to 40 letters, digits, - or _");

    private static string? OneLine(string? text) => text is null ? null : Spaces().Replace(text, " ");

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();

    [GeneratedRegex(@"\A[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8}){0,3}\z")]
    private static partial Regex LanguageTag();

    [GeneratedRegex(@"\A[A-Za-z0-9_-]{1,40}\z")]
    private static partial Regex VoiceName();
}
