using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.WebUtilities;
using OmaVideo.Core.Workflow;
using OmaVideo.Http.Problems;

namespace OmaVideo.Http.OpenApi;

/// <summary>The answers of operations. Those that say the same of every route are components.</summary>
internal sealed class AnswerObjects(AnswerSchemas schemas)
{
    private readonly SortedDictionary<string, JsonObject> shared = new(StringComparer.Ordinal);

    /// <summary>The shared ones that were referred to.</summary>
    public JsonObject Components() => new(shared.Select(answer => KeyValuePair.Create(answer.Key, (JsonNode?)answer.Value)));

    /// <summary>The answers of a route, by status.</summary>
    public JsonObject Of(Route route) => new(
        PossibleAnswers.Of(route).Select(same => KeyValuePair.Create($"{same.Key}", (JsonNode?)RefOrOf(route, [.. same]))));

    private JsonObject RefOrOf(Route route, IReadOnlyList<Answer> answers)
    {
        if (answers is not [{ Status: not 422 } problem] || problem.Shape != typeof(Problem))
            return Of(route, answers);
        var name = ReasonPhrases.GetReasonPhrase(problem.Status).Replace(" ", "", StringComparison.Ordinal);
        if (!shared.ContainsKey(name))
            shared[name] = Of(route, answers);
        return new() { ["$ref"] = $"#/components/responses/{name}" };
    }

    private JsonObject Of(Route route, IReadOnlyList<Answer> answers)
    {
        var described = new JsonObject { ["description"] = Meaning.Of(answers[0].Status).Text };
        var headers = Header.OfAnswers.Where(known => answers.Any(known.With)).ToList();
        if (headers.Count > 0)
            described["headers"] = new JsonObject(headers.Select(known => KeyValuePair.Create(known.Header.Name, (JsonNode?)new JsonObject { ["$ref"] = $"#/components/headers/{known.Header.Name}" })));
        var bodies = answers.Where(answer => answer.MediaType is not null).ToList();
        if (bodies.Count > 0)
            described["content"] = new JsonObject(bodies.Select(body => KeyValuePair.Create(body.MediaType!, (JsonNode?)ContentOf(route, body))));
        return described;
    }

    private JsonObject ContentOf(Route route, Answer answer) => answer.Shape switch
    {
        null => new() { ["schema"] = FileOf(answer.MediaType!) },
        { } shape when shape == typeof(string) => new() { ["schema"] = FileOf(answer.MediaType!) },
        { } shape when shape == typeof(Problem) => new() { ["schema"] = schemas.RefTo(shape), ["example"] = Json(ProblemExample.Of(route, answer.Status)) },
        { } shape => new() { ["schema"] = schemas.RefTo(shape), ["example"] = Json(ExampleOf(shape)) },
    };

    private static JsonObject FileOf(string mediaType) => mediaType switch
    {
        "application/json" => new() { ["type"] = "object" },
        _ when mediaType.StartsWith("text/", StringComparison.Ordinal) => new() { ["type"] = "string" },
        _ => new() { ["type"] = "string", ["format"] = "binary" },
    };

    private static JsonNode? Json(object? value) => JsonSerializer.SerializeToNode(value, Wire.Json);

    private static object? ExampleOf(Type shape) => shape.GetProperty(nameof(IExample<>.Example))?.GetValue(null);
}
