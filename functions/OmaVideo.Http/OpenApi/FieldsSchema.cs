using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using OmaVideo.Core.Briefs;
using OmaVideo.Core.Workflow;

namespace OmaVideo.Http.OpenApi;

/// <summary>Fields that are described instead of read: what a reading function asks for becomes the JSON schema of what it reads.</summary>
internal sealed class FieldsSchema : IFields
{
    private readonly JsonObject properties = [];
    private readonly JsonArray needed = [];

    /// <summary>The schema of the object this function reads.</summary>
    public static JsonObject Of(Action<IFields> read)
    {
        var fields = new FieldsSchema();
        read(fields);
        var schema = new JsonObject { ["type"] = "object", ["properties"] = fields.properties };
        if (fields.needed.Count > 0)
            schema["required"] = fields.needed;
        schema["additionalProperties"] = false;
        return schema;
    }

    public string? Text(string name, int least, int most, bool required = false)
    {
        Add(name, required, TextOf(least, most));
        return null;
    }

    public string? Text(string name, Regex form, string wanted, bool required = false)
    {
        Add(name, required, new() { ["type"] = "string", ["pattern"] = PatternOf(form), ["description"] = Sentence(wanted) });
        return null;
    }

    public IReadOnlyList<string>? Texts(string name, int mostItems, int least, int most)
    {
        Add(name, required: false, ListOf(mostItems, TextOf(least, most)));
        return null;
    }

    public int? Whole(string name, int least, int most, bool required = false)
    {
        Add(name, required, new() { ["type"] = "integer", ["minimum"] = least, ["maximum"] = most });
        return null;
    }

    public IReadOnlyList<int>? Wholes(string name, int mostItems, bool required = false)
    {
        Add(name, required, ListOf(mostItems, new() { ["type"] = "integer", ["format"] = "int32" }));
        return null;
    }

    public decimal? Amount(string name, decimal least, decimal most, bool required = false)
    {
        Add(name, required, new() { ["type"] = "number", ["minimum"] = least, ["maximum"] = most });
        return null;
    }

    public DateOnly? Day(string name, bool required = false)
    {
        Add(name, required, new() { ["type"] = "string", ["format"] = "date" });
        return null;
    }

    public bool Flag(string name, bool otherwise)
    {
        Add(name, required: false, new() { ["type"] = "boolean", ["default"] = otherwise });
        return otherwise;
    }

    public T Choice<T>(string name, T otherwise)
        where T : struct, Enum
    {
        var choice = ChoiceOf<T>();
        choice["default"] = JsonSerializer.SerializeToNode(otherwise, Wire.Json);
        Add(name, required: false, choice);
        return otherwise;
    }

    public T? Choice<T>(string name, bool required = false)
        where T : struct, Enum
    {
        Add(name, required, ChoiceOf<T>());
        return null;
    }

    public IReadOnlyList<T>? Choices<T>(string name, bool required = false)
        where T : struct, Enum
    {
        Add(name, required, ListOf(Enum.GetValues<T>().Length, ChoiceOf<T>()));
        return null;
    }

    public JsonElement? Open(string name)
    {
        Add(name, required: false, new() { ["type"] = "object", ["properties"] = new JsonObject(), ["additionalProperties"] = true });
        return null;
    }

    public T? Part<T>(string name, Func<IFields, T> read, bool required = false)
        where T : class
    {
        Add(name, required, Of(part => read(part)));
        return null;
    }

    public IReadOnlyList<T>? Parts<T>(string name, int mostItems, Func<IFields, T> read, bool required = false)
        where T : class
    {
        Add(name, required, ListOf(mostItems, Of(part => read(part))));
        return null;
    }

    private void Add(string name, bool required, JsonObject schema)
    {
        properties.Add(name, schema);
        if (required)
            needed.Add(name);
    }

    private static JsonObject TextOf(int least, int most) => new() { ["type"] = "string", ["minLength"] = least, ["maxLength"] = most };

    private static JsonObject ListOf(int mostItems, JsonObject item) => new() { ["type"] = "array", ["maxItems"] = mostItems, ["items"] = item };

    private static JsonObject ChoiceOf<T>()
        where T : struct, Enum => new() { ["type"] = "string", ["enum"] = JsonSerializer.SerializeToNode(Enum.GetValues<T>(), Wire.Json) };

    /// <summary>JSON schemas speak ECMAScript, which has no anchors but these.</summary>
    private static string PatternOf(Regex form) => form.ToString().Replace(@"\A", "^").Replace(@"\z", "$");

    private static string Sentence(string wanted) => $"{char.ToUpperInvariant(wanted[0])}{wanted[1..]}.";
}
