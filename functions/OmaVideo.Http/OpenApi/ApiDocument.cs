using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace OmaVideo.Http.OpenApi;

/// <summary>The OpenAPI 3.1 document of all routes, made of what they say of themselves. The same routes make the same bytes.</summary>
public static class ApiDocument
{
    // Read by people in files and by programs in application/json; never pasted into HTML.
    private static readonly JsonSerializerOptions Indented = new() { WriteIndented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The document as it is served and checked in.</summary>
    public static string Text { get; } = Of(Routes.All).ToJsonString(Indented) + "\n";

    internal static JsonObject Of(IReadOnlyList<Route> routes)
    {
        var schemas = new AnswerSchemas();
        var answers = new AnswerObjects(schemas);
        var requests = new SortedDictionary<string, JsonNode?>(StringComparer.Ordinal);
        var paths = new JsonObject(routes.GroupBy(route => route.Pattern).Select(path => KeyValuePair.Create(
            $"/{path.Key}",
            (JsonNode?)new JsonObject(path.Select(route => KeyValuePair.Create(route.Method.ToLowerInvariant(), (JsonNode?)OperationObject.Of(route, answers, requests)))))));

        return new()
        {
            ["openapi"] = "3.1.1",
            ["info"] = new JsonObject
            {
                ["title"] = nameof(OmaVideo),
                ["version"] = typeof(ApiDocument).Assembly.GetName().Version!.ToString(3),
                ["summary"] = "A brief goes in, a finished video comes out.",
                ["description"] = "Times are RFC 3339 in UTC, money is US dollars, durations are seconds. Text is trimmed before it is measured. A field nobody knows is refused.",
                ["license"] = new JsonObject { ["name"] = "MIT", ["identifier"] = "MIT" },
            },
            ["servers"] = new JsonArray(new JsonObject { ["url"] = "/" }),
            ["tags"] = new JsonArray([.. routes.Select(Tag.Of).Distinct().Select(tag => new JsonObject { ["name"] = tag.Name, ["description"] = tag.Text })]),
            ["paths"] = paths,
            ["components"] = new JsonObject
            {
                ["schemas"] = new JsonObject(schemas.Components().Concat(requests)),
                ["responses"] = answers.Components(),
                ["parameters"] = Components(Header.OfRequests.Where(known => routes.Any(route => known.With(route.About))).Select(known => known.Header), header => new() { ["name"] = header.Name, ["in"] = "header" }),
                ["headers"] = Components(Header.OfAnswers.Select(known => known.Header), _ => []),
                ["securitySchemes"] = Security.Schemes,
            },
        };
    }

    private static JsonObject Components(IEnumerable<Header> headers, Func<Header, JsonObject> place) => new(headers.Select(header =>
    {
        var described = place(header);
        described["description"] = header.Text;
        described["schema"] = header.Schema.DeepClone();
        described["example"] = header.Example.DeepClone();
        return KeyValuePair.Create(header.Name, (JsonNode?)described);
    }));
}
