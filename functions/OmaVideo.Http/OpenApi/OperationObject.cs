using System.Text.Json;
using System.Text.Json.Nodes;
using OmaVideo.Core.Briefs;
using OmaVideo.Core.Workflow;

namespace OmaVideo.Http.OpenApi;

/// <summary>One route as an operation of the document.</summary>
internal static class OperationObject
{
    public static JsonObject Of(Route route, AnswerObjects answers, IDictionary<string, JsonNode?> schemas)
    {
        var about = route.About;
        var operation = new JsonObject
        {
            ["operationId"] = route.Name,
            ["tags"] = new JsonArray(Tag.Of(route).Name),
            ["summary"] = about.Summary,
            ["security"] = SecurityOf(about.Scope),
        };
        if (ParametersOf(route) is { Count: > 0 } parameters)
            operation["parameters"] = parameters;
        if (about.Body is { } body)
            operation["requestBody"] = BodyOf(route, body, schemas);
        if (about.TakesFile)
            operation["requestBody"] = FileBody();
        operation["responses"] = answers.Of(route);
        return operation;
    }

    private static JsonArray SecurityOf(Scope? scope) => scope is { } needed
        ? [new JsonObject { ["key"] = Of(needed) }, new JsonObject { ["principal"] = Of(needed) }]
        : [];

    private static JsonArray Of(Scope scope) => [JsonSerializer.SerializeToNode(scope, Wire.Json)];

    private static JsonArray ParametersOf(Route route)
    {
        var path = PathParameter.Of(route).Select(parameter => new JsonObject
        {
            ["name"] = parameter.Key,
            ["in"] = "path",
            ["required"] = true,
            ["description"] = parameter.Value.Text,
            ["schema"] = parameter.Value.Schema.DeepClone(),
            ["example"] = parameter.Value.Example,
        });
        var headers = Header.OfRequests.Where(known => known.With(route.About)).Select(known => new JsonObject { ["$ref"] = $"#/components/parameters/{known.Header.Name}" });
        return [.. path, .. route.About.Query is { } query ? QueryOf(query) : [], .. headers];
    }

    private static IEnumerable<JsonObject> QueryOf(Action<IFields> query)
    {
        var fields = FieldsSchema.Of(query);
        var needed = fields["required"]?.AsArray().Select(name => (string)name!).ToHashSet() ?? [];
        return fields["properties"]!.AsObject().Select(field => new JsonObject
        {
            ["name"] = field.Key,
            ["in"] = "query",
            ["required"] = needed.Contains(field.Key),
            ["schema"] = field.Value!.DeepClone(),
        });
    }

    private static JsonObject FileBody() => new()
    {
        ["required"] = true,
        ["content"] = new JsonObject
        {
            ["multipart/form-data"] = new JsonObject
            {
                ["schema"] = new JsonObject
                {
                    ["type"] = "object",
                    ["properties"] = new JsonObject { ["file"] = new JsonObject { ["type"] = "string", ["format"] = "binary" } },
                    ["required"] = new JsonArray("file"),
                },
            },
            ["application/octet-stream"] = new JsonObject { ["schema"] = new JsonObject { ["type"] = "string", ["format"] = "binary" } },
        },
    };

    private static JsonObject BodyOf(Route route, Action<IFields> body, IDictionary<string, JsonNode?> schemas)
    {
        var name = $"{string.Concat(route.Name.Split('-').Select(word => char.ToUpperInvariant(word[0]) + word[1..]))}Request";
        schemas[name] = FieldsSchema.Of(body);
        var content = new JsonObject { ["schema"] = new JsonObject { ["$ref"] = $"#/components/schemas/{name}" } };
        if (route.About.Example is { } example)
            content["example"] = JsonSerializer.SerializeToNode(example, Wire.Json);
        return new() { ["required"] = !route.About.BodyMayBeMissing, ["content"] = new JsonObject { ["application/json"] = content } };
    }
}
