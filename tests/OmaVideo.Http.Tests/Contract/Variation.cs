using System.Text.Json.Nodes;

namespace OmaVideo.Http.Tests.Contract;

/// <summary>A value that fits its schema, just so or with room, or does not.</summary>
/// <param name="What">What was done to it.</param>
/// <param name="At">JSON pointer to where it was done.</param>
internal sealed record Variation(string What, JsonNode? Value, string At, bool Fits)
{
    public override string ToString() => $"{What} at '{At}'";

    /// <summary>Every limit of the schema at, below and above, and every kind of mistake, one at a time, in an otherwise valid value.</summary>
    /// <param name="valid">A value that fits; its parts stand in where one cannot be thought up.</param>
    public static IEnumerable<Variation> Of(JsonNode schema, JsonNode? valid, string at = "")
    {
        var rules = Document.Follow(schema);
        var type = (string)rules["type"]!;
        var own = type switch
        {
            "object" => OfObject(rules, valid?.AsObject() ?? Sample.Of(rules)!.AsObject(), at),
            "array" => OfList(rules, valid?.AsArray() ?? [], at),
            "string" when rules["enum"] is JsonArray choices => [.. choices.Select(choice => Good($"the choice {choice}", choice!.DeepClone())), Bad("no choice", "no-such-choice")],
            "string" when rules["pattern"] is not null => [Bad("a form it has not", "\n?"), .. valid is null ? Array.Empty<Variation>() : [Good("as it was", valid)]],
            "string" => OfLength(rules),
            "boolean" => [Good("true", true), Good("false", false)],
            "integer" => [.. OfRange(rules, 1), Bad("a fraction", 1.5m)],
            _ => OfRange(rules, 0.01m),
        };
        return [.. own, Bad("another type", type is "string" or "object" ? 7 : "seven")];

        Variation Good(string what, JsonNode? value) => new(what, value, at, true);

        Variation Bad(string what, JsonNode? value) => new(what, value, at, false);

        IEnumerable<Variation> OfRange(JsonObject range, decimal step)
        {
            if (range["minimum"] is { } least)
                yield return Good("the least", least.DeepClone());
            if (range["maximum"] is { } most)
                yield return Good("the most", most.DeepClone());
            if (range["minimum"] is { } below)
                yield return Bad("less than the least", below.GetValue<decimal>() - step);
            if (range["maximum"] is { } above)
                yield return Bad("more than the most", above.GetValue<decimal>() + step);
        }

        IEnumerable<Variation> OfLength(JsonObject length) =>
        [
            Good("the shortest", new string('a', (int)length["minLength"]!)),
            Good("the longest", new string('a', (int)length["maxLength"]!)),
            Good("the longest, of characters that are two units each", string.Concat(Enumerable.Repeat("🎬", (int)length["maxLength"]!))),
            Bad("shorter than the shortest", new string('a', (int)length["minLength"]! - 1)),
            Bad("longer than the longest", new string('a', (int)length["maxLength"]! + 1)),
            Bad("space alone", "   "),
            Bad("a control character", "aaaaaaaaaa\u0007aaaaaaaaaa"),
        ];
    }

    private static IEnumerable<Variation> OfObject(JsonObject rules, JsonObject valid, string at)
    {
        yield return new("as it was", valid, at, true);
        yield return new("a field nobody knows", With(valid, "no_such_field", 1), $"{at}/no_such_field", false);
        foreach (var name in (rules["required"]?.AsArray() ?? []).Select(name => (string)name!))
        {
            var without = valid.DeepClone().AsObject();
            without.Remove(name);
            yield return new("nothing", without, $"{at}/{name}", false);
            yield return new("null", With(valid, name, null), $"{at}/{name}", false);
        }

        foreach (var (name, schema) in rules["properties"]!.AsObject())
        {
            foreach (var field in Of(schema!, valid[name], $"{at}/{name}"))
                yield return field with { Value = With(valid, name, field.Value) };
        }
    }

    private static IEnumerable<Variation> OfList(JsonObject rules, JsonArray valid, string at)
    {
        var most = (int)rules["maxItems"]!;
        var item = valid.Count > 0 ? valid[0] : Sample.Of(rules["items"]!);
        yield return new("as many as may be", Times(item, most), at, true);
        yield return new("one too many", Times(item, most + 1), at, false);
        foreach (var one in Of(rules["items"]!, item, $"{at}/0"))
            yield return one with { Value = new JsonArray([one.Value?.DeepClone(), .. valid.Skip(1).Select(other => other?.DeepClone())]) };
    }

    private static JsonArray Times(JsonNode? item, int times) => new([.. Enumerable.Repeat(item, times).Select(one => one?.DeepClone())]);

    private static JsonObject With(JsonObject whole, string name, JsonNode? value)
    {
        var changed = whole.DeepClone().AsObject();
        changed[name] = value?.DeepClone();
        return changed;
    }
}
