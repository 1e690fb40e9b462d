using System.Text.Json;
using System.Text.Json.Nodes;
using OmaVideo.Core.Briefs;
using OmaVideo.Core.Workflow;
using OmaVideo.Http.Problems;

namespace OmaVideo.Http.OpenApi;

/// <summary>Every answer an operation may give: its own, and those the policies give to all of its kind. Problems that say the same everywhere are shared.</summary>
internal sealed class AnswerObjects(AnswerSchemas schemas)
{
    private readonly SortedDictionary<string, JsonObject> shared = new(StringComparer.Ordinal);

    private static readonly DateTimeOffset Then = new(2026, 11, 21, 9, 30, 0, TimeSpan.Zero);

    /// <summary>The shared ones that were referred to.</summary>
    public JsonObject Components() => new(shared.Select(problem => KeyValuePair.Create(problem.Key, (JsonNode?)problem.Value)));

    public JsonObject Of(Route route) => new(
        from status in StatusesOf(route)
        group status by status.Status into same
        orderby same.Key
        select KeyValuePair.Create($"{same.Key}", (JsonNode?)RefOrOf(route, [.. same])));

    private static IEnumerable<Answer> StatusesOf(Route route)
    {
        var about = route.About;
        List<int> problems = [403, 429, 500];
        if (about.Scope is not null)
            problems.Add(401);
        if (route.Pattern.Contains('{'))
            problems.Add(404);
        if (about.Body is not null)
            problems.AddRange([413, 415, 422]);
        if (about.Query is not null)
            problems.Add(422);
        if (about.Starts)
            problems.AddRange([409, 422]);
        return about.Answers.Concat(problems.Distinct().Except(about.Answers.Select(answer => answer.Status)).Select(Answer.Problem));
    }

    private JsonObject RefOrOf(Route route, IReadOnlyList<Answer> answers)
    {
        if (answers is not [{ Status: not 422 } problem] || problem.Shape != typeof(Problem))
            return Of(route, answers);
        var name = $"Problem{problem.Status}";
        if (!shared.ContainsKey(name))
            shared[name] = Of(route, answers);
        return new() { ["$ref"] = $"#/components/responses/{name}" };
    }

    private JsonObject Of(Route route, IReadOnlyList<Answer> answers)
    {
        var status = answers[0].Status;
        var described = new JsonObject
        {
            ["description"] = Meaning.Of(status).Text,
            ["headers"] = new JsonObject(
                from known in Header.OfAnswers
                where answers.Any(known.With)
                select KeyValuePair.Create(known.Header.Name, (JsonNode?)new JsonObject { ["$ref"] = $"#/components/headers/{known.Header.Name}" })),
        };
        var content = new JsonObject(
            from answer in answers
            where answer.MediaType is not null
            select KeyValuePair.Create(answer.MediaType!, (JsonNode?)ContentOf(route, answer)));
        if (content.Count > 0)
            described["content"] = content;
        return described;
    }

    private JsonObject ContentOf(Route route, Answer answer) => answer switch
    {
        { Shape: { } shape } when shape == typeof(Problem) => new() { ["schema"] = schemas.RefTo(shape), ["example"] = Json(ProblemOf(route, answer.Status)) },
        { Shape: { } shape } => new() { ["schema"] = schemas.RefTo(shape), ["example"] = Json(ExampleOf(shape)) },
        { MediaType: { } type } when type.StartsWith("text/", StringComparison.Ordinal) => new() { ["schema"] = new JsonObject { ["type"] = "string" } },
        _ => new() { ["schema"] = new JsonObject { ["type"] = "string", ["format"] = "binary" } },
    };

    private static JsonNode? Json(object? value) => JsonSerializer.SerializeToNode(value, Wire.Json);

    private static object? ExampleOf(Type shape) => shape.GetProperty(nameof(IExample<>.Example))?.GetValue(null);

    private static Problem ProblemOf(Route route, int status)
    {
        var meaning = Meaning.Of(status);
        return new(
            "about:blank", Problem.PhraseOf(status), status, meaning.Detail, PathParameter.ExampleOf(route), meaning.Error!, meaning.Detail,
            status == 422 ? MistakesOf(route.About) : [], Then, "0HNB3T5VQ8K2A-00000001");
    }

    /// <summary>What the operation says to a field it does not know, and to one that is missing.</summary>
    private static List<ProblemDetail> MistakesOf(Operation about)
    {
        using var wrong = JsonDocument.Parse("""{"colour":"red"}""");
        var fields = new JsonFields(wrong.RootElement, "");
        (about.Body ?? about.Query)?.Invoke(fields);
        fields.RefuseOthers();
        return [.. fields.Faults.Select(ProblemDetail.Of)];
    }
}
