using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace OmaVideo.Http.Tests.Contract;

/// <summary>
/// Holds JSON against the schemas of the document: that part of JSON Schema 2020-12 the document uses. A keyword it does not
/// know is a fault, and so is a field the schema does not name, for what is answered has to be documented.
/// </summary>
internal static class SchemaCheck
{
    private static readonly string[] Known =
    [
        "description", "default", "example",
        "required", "properties", "additionalProperties", "items", "maxItems", "minItems", "minLength", "maxLength", "pattern", "format", "minimum", "maximum",
    ];

    /// <summary>What is wrong, each with a JSON pointer; empty when all is well.</summary>
    public static IReadOnlyList<string> Faults(JsonNode? value, JsonNode schema, string at = "")
    {
        if (schema.GetValueKind() == JsonValueKind.True)
            return [];
        var rules = Document.Follow(schema);
        return [.. rules.SelectMany(rule => Check(value, rule.Key, rule.Value!, rules, at)), .. Unnamed(value, rules, at)];
    }

    private static IEnumerable<string> Check(JsonNode? value, string keyword, JsonNode rule, JsonObject rules, string at) => (keyword, value) switch
    {
        ("type", _) => Unless(rule is JsonArray several ? several.Any(one => IsA(value, (string)one!)) : IsA(value, (string)rule!), $"{at} is no {rule}"),
        ("enum", _) => Unless(rule.AsArray().Any(choice => JsonNode.DeepEquals(choice, value)), $"{at} is none of {rule.ToJsonString()}"),
        ("const", _) => Unless(JsonNode.DeepEquals(rule, value), $"{at} is not {rule.ToJsonString()}"),
        ("anyOf", _) => Unless(rule.AsArray().Any(choice => Faults(value, choice!, at).Count == 0), $"{at} is nothing of what it may be"),
        ("required", JsonObject o) => rule.AsArray().Where(name => !o.ContainsKey((string)name!)).Select(name => $"{at}/{name} is missing"),
        ("properties", JsonObject o) => rule.AsObject().Where(property => o.ContainsKey(property.Key)).SelectMany(property => Faults(o[property.Key], property.Value!, $"{at}/{property.Key}")),
        ("additionalProperties", JsonObject) when rule.GetValueKind() == System.Text.Json.JsonValueKind.True => [],
        ("additionalProperties", JsonObject o) => Others(o, rules).SelectMany(other => rule is JsonObject ? Faults(other.Value, rule, $"{at}/{other.Key}") : [$"{at}/{other.Key} is a field nobody knows"]),
        ("items", JsonArray list) => list.SelectMany((item, i) => Faults(item, rule, $"{at}/{i}")),
        ("maxItems", JsonArray list) => Unless(list.Count <= (int)rule, $"{at} has more than {rule} items"),
        ("minItems", JsonArray list) => Unless(list.Count >= (int)rule, $"{at} has fewer than {rule} items"),
        ("minLength", JsonValue) when IsA(value, "string") => Unless(LengthOf(value) >= (int)rule, $"{at} is shorter than {rule}"),
        ("maxLength", JsonValue) when IsA(value, "string") => Unless(LengthOf(value) <= (int)rule, $"{at} is longer than {rule}"),
        ("pattern", JsonValue) when IsA(value, "string") => Unless(Regex.IsMatch((string)value!, (string)rule!, RegexOptions.ECMAScript), $"{at} is not of the form {rule}"),
        ("format", JsonValue) when IsA(value, "string") => Unless(IsOfFormat((string)value!, (string)rule!), $"{at} is no {rule}"),
        ("minimum", JsonValue) when IsA(value, "number") => Unless(NumberOf(value) >= NumberOf(rule), $"{at} is less than {rule}"),
        ("maximum", JsonValue) when IsA(value, "number") => Unless(NumberOf(value) <= NumberOf(rule), $"{at} is more than {rule}"),
        _ => Unless(Known.Contains(keyword), $"{at} has a schema with {keyword}, which nobody checks"),
    };

    private static IEnumerable<string> Unnamed(JsonNode? value, JsonObject rules, string at) =>
        value is JsonObject o && rules.ContainsKey("properties") && !rules.ContainsKey("additionalProperties") ? Others(o, rules).Select(other => $"{at}/{other.Key} is not documented") : [];

    private static IEnumerable<KeyValuePair<string, JsonNode?>> Others(JsonObject value, JsonObject rules) => value.Where(field => rules["properties"]?.AsObject().ContainsKey(field.Key) != true);

    private static IEnumerable<string> Unless(bool well, string fault) => well ? [] : [fault];

    private static bool IsA(JsonNode? value, string type) => (type, value?.GetValueKind() ?? JsonValueKind.Null) switch
    {
        ("null", JsonValueKind.Null) or ("object", JsonValueKind.Object) or ("array", JsonValueKind.Array) or ("string", JsonValueKind.String) or ("number", JsonValueKind.Number) => true,
        ("boolean", JsonValueKind.True or JsonValueKind.False) => true,
        ("integer", JsonValueKind.Number) => decimal.IsInteger(NumberOf(value)),
        _ => false,
    };

    private static bool IsOfFormat(string text, string format) => format switch
    {
        "date-time" => DateTimeOffset.TryParseExact(text, ["yyyy-MM-ddTHH:mm:ss.FFFFFFFK"], CultureInfo.InvariantCulture, DateTimeStyles.None, out _),
        "date" => DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _),
        "uri" => Uri.TryCreate(text, UriKind.Absolute, out _),
        "uri-reference" => Uri.TryCreate(text, UriKind.RelativeOrAbsolute, out _),
        "binary" => true,
        _ => throw new ArgumentOutOfRangeException(nameof(format), format, "A format nobody checks."),
    };

    private static int LengthOf(JsonNode? text) => ((string)text!).EnumerateRunes().Count();

    private static decimal NumberOf(JsonNode? number) => decimal.Parse(number!.ToJsonString(), NumberStyles.Float, CultureInfo.InvariantCulture);
}
