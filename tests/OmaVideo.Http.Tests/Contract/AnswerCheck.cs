using System.Net.Http.Headers;
using System.Text.Json.Nodes;

namespace OmaVideo.Http.Tests.Contract;

/// <summary>An answer held against what the document says the operation answers.</summary>
/// <param name="Json">Its body, where it is JSON.</param>
internal sealed record AnswerCheck(int Status, JsonNode? Json, HttpResponseHeaders Headers, IReadOnlyList<string> Faults)
{
    public static async Task<AnswerCheck> Of(DocumentedOperation operation, HttpResponseMessage answer)
    {
        var status = (int)answer.StatusCode;
        if (!operation.Answers.TryGetValue($"{status}", out var documented))
            return new(status, null, answer.Headers, [$"{status} is not documented: {await answer.Content.ReadAsStringAsync()}"]);

        var missing = (documented["headers"]?.AsObject() ?? [])
            .Where(header => !answer.Headers.Contains(header.Key) && !answer.Content.Headers.Contains(header.Key))
            .Select(header => $"{status} has no {header.Key}");
        var type = answer.Content.Headers.ContentType?.MediaType;
        if (type is null)
            return new(status, null, answer.Headers, [.. missing, .. documented["content"] is null ? Array.Empty<string>() : [$"{status} has no Content-Type"]]);
        if (documented["content"]?[type] is not { } content)
            return new(status, null, answer.Headers, [.. missing, $"{status} is not documented as {type}"]);
        if (!type.EndsWith("json", StringComparison.Ordinal))
            return new(status, null, answer.Headers, [.. missing]);

        var json = JsonNode.Parse(await answer.Content.ReadAsStringAsync());
        return new(status, json, answer.Headers, [.. missing, .. SchemaCheck.Faults(json, content["schema"]!).Select(fault => $"{status}{fault}")]);
    }

    /// <summary>The fields a problem names, with the rules they broke.</summary>
    public IEnumerable<(string Field, string Rule)> Named => from details in new[] { Json?["details"] }.Concat(Json?["data"] is JsonArray lines ? lines.Select(line => line?["details"]) : [])
                                                             from detail in details?.AsArray() ?? []
                                                             select ((string)detail!["field"]!, (string)detail["rule"]!);
}
