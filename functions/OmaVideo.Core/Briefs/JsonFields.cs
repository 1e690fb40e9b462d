using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;
using System.Text.Unicode;
using OmaVideo.Core.Workflow;

namespace OmaVideo.Core.Briefs;

/// <summary>The fields of a JSON object from outside. Each is asked for once; what is wrong with it joins <see cref="Faults"/>.</summary>
public sealed class JsonFields : IFields
{
    private readonly Dictionary<string, JsonElement> unread = [];
    private readonly List<Fault> faults = [];
    private readonly string at;
    private bool plain;

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

    /// <summary>Fields that came as plain texts, as in a query string; numbers and flags are read from them.</summary>
    public static JsonFields Of(IEnumerable<KeyValuePair<string, string>> texts)
    {
        var fields = new JsonFields(JsonSerializer.SerializeToElement(new { }), "") { plain = true };
        foreach (var (name, text) in texts)
        {
            if (!fields.unread.TryAdd(name, JsonSerializer.SerializeToElement(text)))
                fields.faults.Add(new(fields.Pointer(name), FaultRule.Duplicate, "the field once", "it twice"));
        }

        return fields;
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

    public string? Text(string name, int least, int most, bool required = false)
    {
        if (Take(name, required) is not { } value || AsText(Pointer(name), value) is not { } text)
            return null;
        if (TextRule.Check(Pointer(name), text, least, most) is { } fault)
            faults.Add(fault);
        return text.Trim();
    }

    public string? Text(string name, Regex form, string wanted, bool required = false)
    {
        var text = Take(name, required) is { } value ? AsText(Pointer(name), value) : null;
        if (text is not null && !form.IsMatch(text))
            faults.Add(new(Pointer(name), FaultRule.Choice, wanted, Shown.Safely($"\"{text}\"")));
        return text;
    }

    public IReadOnlyList<string>? Texts(string name, int mostItems, int least, int most) => Items(name, mostItems, "texts", required: false, (pointer, item) =>
    {
        var text = AsText(pointer, item);
        if (TextRule.Check(pointer, text, least, most) is { } fault)
            faults.Add(fault);
        return text?.Trim() ?? "";
    });

    public int? Whole(string name, int least, int most, bool required = false) =>
        Take(name, required) is { } value ? (int?)Number(Pointer(name), value, least, most, whole: true) : null;

    public IReadOnlyList<int>? Wholes(string name, int mostItems, bool required = false) => Items(
        name, mostItems, "whole numbers", required, (pointer, item) => (int)(Number(pointer, item, int.MinValue, int.MaxValue, whole: true) ?? 0));

    public decimal? Amount(string name, decimal least, decimal most, bool required = false) =>
        Take(name, required) is { } value ? Number(Pointer(name), value, least, most, whole: false) : null;

    public DateOnly? Day(string name, bool required = false)
    {
        var text = Take(name, required) is { } value ? AsText(Pointer(name), value) : null;
        var isDay = DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day);
        if (text is not null && !isDay)
            faults.Add(new(Pointer(name), FaultRule.Type, "a day such as 2027-01-14", Shown.Safely(text)));
        return isDay ? day : null;
    }

    public bool Flag(string name, bool otherwise)
    {
        if (Take(name, required: false) is not { } value)
            return otherwise;
        var flag = Said(value);
        if (flag.ValueKind is not (JsonValueKind.True or JsonValueKind.False))
            faults.Add(new(Pointer(name), FaultRule.Type, "true or false", Found(value)));
        return flag.ValueKind == JsonValueKind.True;
    }

    public T Choice<T>(string name, T otherwise)
        where T : struct, Enum => Choice<T>(name) ?? otherwise;

    public T? Choice<T>(string name, bool required = false)
        where T : struct, Enum => Take(name, required) is { } value ? Chosen<T>(Pointer(name), value) : null;

    public IReadOnlyList<T>? Choices<T>(string name, bool required = false)
        where T : struct, Enum => Items(name, Enum.GetValues<T>().Length, "choices", required, (pointer, item) => Chosen<T>(pointer, item) ?? default);

    public JsonElement? Open(string name)
    {
        var value = Take(name, required: false);
        if (value is { ValueKind: not JsonValueKind.Object } other)
            faults.Add(new(Pointer(name), FaultRule.Type, "a JSON object", Found(other)));
        return value;
    }

    public T? Part<T>(string name, Func<IFields, T> read, bool required = false)
        where T : class => Take(name, required) is { } value ? Part(Pointer(name), value, read) : null;

    public IReadOnlyList<T>? Parts<T>(string name, int mostItems, Func<IFields, T> read, bool required = false)
        where T : class => Items(name, mostItems, "objects", required, (pointer, item) => Part(pointer, item, read));

    public IReadOnlyList<Reading<T>>? Each<T>(string name, int mostItems, Func<IFields, T> read, bool required = false)
        where T : class => Items(name, mostItems, "objects", required, (pointer, item) =>
    {
        var part = new JsonFields(item, pointer);
        var value = read(part);
        part.RefuseOthers();
        return part.faults.Count == 0 ? new Reading<T>(value, []) : new(null, part.faults);
    });

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

    private T Part<T>(string pointer, JsonElement json, Func<IFields, T> read)
    {
        var part = new JsonFields(json, pointer);
        var value = read(part);
        part.RefuseOthers();
        faults.AddRange(part.faults);
        return value;
    }

    private List<T>? Items<T>(string name, int mostItems, string kind, bool required, Func<string, JsonElement, T> read)
    {
        if (Take(name, required) is not { } value)
            return null;
        if (value.ValueKind == JsonValueKind.Array && value.GetArrayLength() <= mostItems)
            return [.. value.EnumerateArray().Select((item, i) => read($"{Pointer(name)}/{i}", item))];
        faults.Add(new(Pointer(name), FaultRule.Type, $"a list of at most {mostItems} {kind}", Found(value)));
        return null;
    }

    private T? Chosen<T>(string pointer, JsonElement value)
        where T : struct, Enum
    {
        var choices = Enum.GetValues<T>().ToDictionary(choice => JsonSerializer.SerializeToElement(choice, Wire.Json).GetString()!);
        if (value.ValueKind == JsonValueKind.String && TryGet(value.GetString) is { } text && choices.TryGetValue(text, out var chosen))
            return chosen;
        faults.Add(new(pointer, FaultRule.Choice, $"one of {string.Join(", ", choices.Keys)}", Found(value)));
        return null;
    }

    private decimal? Number(string pointer, JsonElement said, decimal least, decimal most, bool whole)
    {
        var value = Said(said);
        if (value.ValueKind == JsonValueKind.Number && value.TryGetDecimal(out var number) && (!whole || number == decimal.Truncate(number)) && number >= least && number <= most)
            return number;
        var wanted = string.Create(CultureInfo.InvariantCulture, $"a {(whole ? "whole " : "")}number from {least} to {most}");
        faults.Add(new(pointer, value.ValueKind == JsonValueKind.Number ? FaultRule.Range : FaultRule.Type, wanted, Found(value)));
        return null;
    }

    /// <summary>What a plain text says where no text is wanted: a number, true or false.</summary>
    private JsonElement Said(JsonElement value)
    {
        if (!plain || value.GetString() is not { } text)
            return value;
        return decimal.TryParse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number)
            ? JsonSerializer.SerializeToElement(number)
            : bool.TryParse(text, out var flag) ? JsonSerializer.SerializeToElement(flag) : value;
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
