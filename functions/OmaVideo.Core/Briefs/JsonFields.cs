using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;
using System.Text.Unicode;
using OmaVideo.Core.Workflow;

namespace OmaVideo.Core.Briefs;

/// <summary>The fields of a JSON object from outside. Each is asked for once; what is wrong with it joins <see cref="Faults"/>.</summary>
public sealed class JsonFields
{
    private readonly Dictionary<string, JsonElement> unread = [];
    private readonly List<Fault> faults = [];
    private readonly string at;

    /// <param name="at">JSON pointer to the object within what was sent.</param>
    public JsonFields(JsonElement json, string at)
    {
        this.at = at;
        if (json.ValueKind != JsonValueKind.Object)
        {
            faults.Add(new(at, FaultRule.Type, "a JSON object", Found(json)));
            return;
        }

        foreach (var property in json.EnumerateObject())
        {
            if (TryGet(() => property.Name) is not { } name)
                faults.Add(new(at, FaultRule.Characters, "names of whole characters", "half of a surrogate pair"));
            else if (!unread.TryAdd(name, property.Value))
                faults.Add(new(Pointer(name), FaultRule.Duplicate, "the field once", "it twice"));
        }
    }

    public IReadOnlyList<Fault> Faults => faults;

    /// <summary>Sets a field from text that did not come as JSON: a number where it reads as one, else a string.</summary>
    public void Replace(string name, string text) => unread[name] = int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number)
        ? JsonSerializer.SerializeToElement(number)
        : JsonSerializer.SerializeToElement(text);

    /// <summary>Parses what was sent; null and a fault when it is not JSON at all.</summary>
    public static JsonDocument? Open(ReadOnlyMemory<byte> utf8, int mostBytes, out Fault? fault)
    {
        fault = utf8.Length > mostBytes ? new("", FaultRule.Length, $"at most {mostBytes / 1024} KiB", $"{utf8.Length / 1024} KiB")
            : utf8.Length == 0 ? new("", FaultRule.Json, "JSON", "nothing")
            : !Utf8.IsValid(utf8.Span) ? new("", FaultRule.Json, "JSON in UTF-8", "bytes that are not UTF-8")
            : null;
        if (fault is not null)
            return null;

        try
        {
            return JsonDocument.Parse(utf8.Span.StartsWith("\uFEFF"u8) ? utf8[3..] : utf8);
        }
        catch (JsonException e)
        {
            fault = new("", FaultRule.Json, "JSON", $"a mistake in line {e.LineNumber + 1}, byte {e.BytePositionInLine + 1}");
            return null;
        }
    }

    /// <summary>Text, trimmed, of so many characters.</summary>
    public string? Text(string name, int least, int most, bool required = false)
    {
        if (Take(name, required) is not { } value || AsText(Pointer(name), value) is not { } text)
            return null;
        if (TextRule.Check(Pointer(name), text, least, most) is { } fault)
            faults.Add(fault);
        return text.Trim();
    }

    /// <summary>Text of a form.</summary>
    public string? Text(string name, Regex form, string wanted)
    {
        if (Take(name, required: false) is not { } value || AsText(Pointer(name), value) is not { } text)
            return null;
        if (!form.IsMatch(text))
            faults.Add(new(Pointer(name), FaultRule.Choice, wanted, Found(value)));
        return text;
    }

    public IReadOnlyList<string>? Texts(string name, int mostItems, int least, int most)
    {
        if (Take(name, required: false) is not { } value)
            return null;
        if (value.ValueKind != JsonValueKind.Array || value.GetArrayLength() > mostItems)
        {
            faults.Add(new(Pointer(name), FaultRule.Type, $"a list of at most {mostItems} texts", Found(value)));
            return null;
        }

        var texts = new List<string>();
        foreach (var (item, i) in value.EnumerateArray().Select((item, i) => (item, i)))
        {
            var pointer = $"{Pointer(name)}/{i}";
            var text = AsText(pointer, item);
            if (TextRule.Check(pointer, text, least, most) is { } fault)
                faults.Add(fault);
            texts.Add(text?.Trim() ?? "");
        }

        return texts;
    }

    public int? Whole(string name, int least, int most, bool required = false)
    {
        if (Take(name, required) is not { } value)
            return null;
        if (value.ValueKind == JsonValueKind.Number && value.TryGetDecimal(out var number) && number == decimal.Truncate(number) && number >= least && number <= most)
            return (int)number;
        faults.Add(new(Pointer(name), value.ValueKind == JsonValueKind.Number ? FaultRule.Range : FaultRule.Type, $"a whole number from {least} to {most}", Found(value)));
        return null;
    }

    public IReadOnlyList<int>? Wholes(string name, int mostItems)
    {
        if (Take(name, required: true) is not { } value)
            return null;
        if (value.ValueKind == JsonValueKind.Array && value.GetArrayLength() <= mostItems
            && value.EnumerateArray().All(item => item.ValueKind == JsonValueKind.Number && item.TryGetInt32(out _)))
            return [.. value.EnumerateArray().Select(item => item.GetInt32())];
        faults.Add(new(Pointer(name), FaultRule.Type, $"a list of at most {mostItems} whole numbers", Found(value)));
        return null;
    }

    public bool Flag(string name, bool otherwise)
    {
        if (Take(name, required: false) is not { } value)
            return otherwise;
        if (value.ValueKind is not (JsonValueKind.True or JsonValueKind.False))
            faults.Add(new(Pointer(name), FaultRule.Type, "true or false", Found(value)));
        return value.ValueKind == JsonValueKind.True;
    }

    public T Choice<T>(string name, T otherwise)
        where T : struct, Enum
    {
        if (Take(name, required: false) is not { } value)
            return otherwise;
        var choices = Enum.GetValues<T>().ToDictionary(choice => JsonSerializer.SerializeToElement(choice, Wire.Json).GetString()!);
        if (value.ValueKind == JsonValueKind.String && TryGet(value.GetString) is { } text && choices.TryGetValue(text, out var chosen))
            return chosen;
        faults.Add(new(Pointer(name), FaultRule.Choice, $"one of {string.Join(", ", choices.Keys)}", Found(value)));
        return otherwise;
    }

    public void Add(IEnumerable<Fault> more) => faults.AddRange(more);

    /// <summary>Whatever nobody asked for is a mistake: a misspelt field must not be passed over in silence.</summary>
    public void RefuseOthers() =>
        faults.AddRange(unread.Select(field => new Fault(Pointer(field.Key), FaultRule.Unknown, "a field that there is", Found(field.Value))));

    private JsonElement? Take(string name, bool required)
    {
        if (unread.Remove(name, out var value) && value.ValueKind != JsonValueKind.Null)
            return value;
        if (required && (faults.Count == 0 || faults[0].Field != at))
            faults.Add(new(Pointer(name), FaultRule.Required, "a value", "nothing"));
        return null;
    }

    private string? AsText(string pointer, JsonElement value)
    {
        if (value.ValueKind == JsonValueKind.String && TryGet(value.GetString) is { } text)
            return text;
        faults.Add(value.ValueKind == JsonValueKind.String
            ? new(pointer, FaultRule.Characters, "whole characters", "half of a surrogate pair")
            : new(pointer, FaultRule.Type, "text", Found(value)));
        return null;
    }

    /// <summary>Null where JSON escapes spell half a character, which no string can hold.</summary>
    private static string? TryGet(Func<string?> text)
    {
        try
        {
            return text();
        }
        catch (InvalidOperationException)
        {
            return null;
        }
    }

    private string Pointer(string name) => $"{at}/{Shown.Safely(name.Replace("~", "~0").Replace("/", "~1"))}";

    private static string Found(JsonElement value) => Shown.Safely(value.GetRawText());
}
