using System.Reflection;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Schema;
using System.Text.Json.Serialization.Metadata;
using OmaVideo.Core.Workflow;

namespace OmaVideo.Http.OpenApi;

/// <summary>The schemas of what is answered, taken from the records that are serialised: one component a type.</summary>
internal sealed class AnswerSchemas
{
    private readonly SortedDictionary<string, (Type Type, JsonNode Schema)> components = new(StringComparer.Ordinal);

    /// <summary>A reference to this type's schema, which joins the components with everything it refers to.</summary>
    public JsonObject RefTo(Type type)
    {
        var name = NameOf(type);
        if (!components.TryGetValue(name, out var known))
        {
            components[name] = (type, new JsonObject());
            components[name] = (type, Export(type));
        }
        else if (known.Type != type)
        {
            throw new InvalidOperationException($"{type} and {known.Type} would both be called {name} in the document.");
        }

        return new() { ["$ref"] = $"#/components/schemas/{name}" };
    }

    public IEnumerable<KeyValuePair<string, JsonNode?>> Components() => components.Select(component => KeyValuePair.Create(component.Key, (JsonNode?)component.Value.Schema));

    private JsonNode Export(Type type) => Wire.Json.GetJsonSchemaAsNode(type, new()
    {
        TreatNullObliviousAsNonNullable = true,
        TransformSchemaNode = (context, schema) =>
        {
            var part = Nullable.GetUnderlyingType(context.TypeInfo.Type) ?? context.TypeInfo.Type;
            if (!context.Path.IsEmpty && IsOwn(part))
                return RefTo(part);
            return schema is JsonObject plain ? Cleaned(plain, part, context.TypeInfo) : schema;
        },
    });

    /// <summary>Nulls are left out of answers, so nothing in them is null, and all that cannot be null is there. Answers may grow, so more is allowed.</summary>
    private static JsonObject Cleaned(JsonObject schema, Type type, JsonTypeInfo info)
    {
        if (type.IsEnum)
            return new() { ["type"] = "string", ["enum"] = JsonSerializer.SerializeToNode(Enum.GetValues(type), Wire.Json) };
        if (schema["type"] is JsonArray several)
            schema["type"] = several.Select(one => (string)one!).Single(one => one != "null");
        if (info.Kind == JsonTypeInfoKind.Object)
        {
            schema["required"] = new JsonArray([.. info.Properties.Where(IsAlwaysThere).Select(property => (JsonNode?)property.Name)]);
            schema.Remove("additionalProperties");
            Describe(schema, type, info);
        }

        return schema;
    }

    private static void Describe(JsonObject schema, Type type, JsonTypeInfo info)
    {
        if (DocComments.Of(type) is { } summary)
            schema.Insert(0, "description", summary);
        foreach (var property in info.Properties)
        {
            if (property.AttributeProvider is MemberInfo member && DocComments.Of(type, member.Name) is { } text)
                schema["properties"]![property.Name]!["description"] = text;
        }
    }

    private static bool IsAlwaysThere(JsonPropertyInfo property) => property is { Get: not null, IsGetNullable: false } && Nullable.GetUnderlyingType(property.PropertyType) is null;

    private static bool IsOwn(Type type) => type.Namespace?.StartsWith(nameof(OmaVideo), StringComparison.Ordinal) == true;

    /// <summary><c>JobAnswer</c> is a <c>Job</c> to those who read it.</summary>
    private static string NameOf(Type type) =>
        string.Concat(type.GenericTypeArguments.Select(NameOf)) + type.Name.Split('`')[0].Replace("Answer", "");
}
