using System.Net.Http.Headers;
using System.Text;
using System.Text.Json.Nodes;

namespace OmaVideo.Http.Tests.Contract;

/// <summary>Every operation of the document is called, rightly and wrongly, and answers as the document says.</summary>
public sealed class ContractTests(Stage stage) : IClassFixture<Stage>
{
    /// <summary>Rules that a schema states, so that a value which fits it cannot break them.</summary>
    private static readonly string[] RulesOfSchemas = ["json", "required", "type", "unknown", "length", "range", "choice"];

    /// <summary>Fields whose limits are those of the thing they are about, within those of the schema.</summary>
    private static readonly string[] LimitedByThings = ["/scene", "/to"];

    /// <summary>Items that are refused one by one, in an answer that tells of each.</summary>
    private static readonly string[] StandForThemselves = ["/orders/"];

    public static TheoryData<string> Operations => [.. Document.Operations.Select(operation => operation.Id)];

    public static TheoryData<string> OperationsWithABody => [.. Document.Operations.Where(operation => operation.Bodies.ContainsKey("application/json")).Select(operation => operation.Id)];

    public static TheoryData<string> OperationsOnThings => [.. Document.Operations.Where(operation => operation.In("path").Any() && !IsOnAUser(operation)).Select(operation => operation.Id)];

    [Theory]
    [MemberData(nameof(Operations))]
    public async Task It_does_what_it_is_there_for(string id)
    {
        var operation = Document.Named(id);
        var statuses = new List<int>();
        foreach (var path in await stage.PathsOf(operation))
            statuses.Add((await Call(operation, path, operation.Bodies["application/json"]?["example"])).Status);

        Assert.Contains(statuses, status => status is >= 200 and < 300);
    }

    [Theory]
    [MemberData(nameof(OperationsWithABody))]
    public async Task Its_body_is_taken_within_its_limits_and_refused_by_field_beyond_them(string id)
    {
        var operation = Document.Named(id);
        var body = operation.Bodies["application/json"]!;
        var path = (await stage.PathsOf(operation))[0];
        // What changes nothing goes first.
        foreach (var variation in Variation.Of(body["schema"]!, body["example"]).OrderBy(variation => variation.Fits))
            Judge(operation, variation, await Call(operation, path, variation.Value));
    }

    [Theory]
    [MemberData(nameof(OperationsWithABody))]
    public async Task A_body_that_is_no_such_JSON_is_refused(string id)
    {
        var operation = Document.Named(id);
        var path = (await stage.PathsOf(operation))[0];
        var example = operation.Bodies["application/json"]!["example"]!.ToJsonString();

        if ((bool)operation.Json["requestBody"]!["required"]!)
            Assert.Equal(422, (await Call(operation, path, "", "application/json")).Status);
        Assert.Equal(422, (await Call(operation, path, example[..^1], "application/json")).Status);
        Assert.Equal(422, (await Call(operation, path, $"[{example}]", "application/json")).Status);
        Assert.Equal(422, (await Call(operation, path, example.Insert(1, example[1..^1] + ","), "application/json")).Status);
        Assert.Equal(415, (await Call(operation, path, example, "text/plain")).Status);
        Assert.Equal(413, (await Call(operation, path, new string(' ', 13_000_000), "application/json")).Status);
    }

    [Theory]
    [MemberData(nameof(Operations))]
    public async Task Its_query_is_taken_within_its_limits_and_refused_by_field_beyond_them(string id)
    {
        var operation = Document.Named(id);
        var path = (await stage.PathsOf(operation))[0];
        foreach (var parameter in operation.In("query"))
        {
            var name = (string)parameter["name"]!;
            foreach (var variation in Variation.Of(parameter["schema"]!, parameter["example"], $"/{name}").Where(variation => variation.Value is not null && !IsTextForANumber(variation, parameter)))
                Judge(operation, variation, await Call(operation, $"{path}?{name}={Uri.EscapeDataString(variation.Value!.ToString())}", null));
        }
    }

    [Theory]
    [MemberData(nameof(OperationsOnThings))]
    public async Task What_is_not_there_is_not_found(string id)
    {
        var operation = Document.Named(id);
        foreach (var nothing in new[] { "01k9v3m8q2x7d4twzz", "nothing", "0", "..%2F..%2Fetc", "a%20b" })
            Assert.Equal(404, (await Call(operation, operation.PathTo(nothing), operation.Bodies["application/json"]?["example"])).Status);
    }

    /// <summary>Users are whoever their tenant says they are: nobody is unknown.</summary>
    private static bool IsOnAUser(DocumentedOperation operation) => operation.In("path").Any(parameter => (string)parameter["name"]! == "user_id");

    /// <summary>In a query string every value is text, so a number is no mistake where text is wanted.</summary>
    private static bool IsTextForANumber(Variation variation, JsonObject parameter) => variation.What == "another type" && (string)parameter["schema"]!["type"]! == "string";

    private static void Judge(DocumentedOperation operation, Variation variation, AnswerCheck answer)
    {
        if (variation.Fits)
            Assert.DoesNotContain(answer.Named, named => named.Field == variation.At && !LimitedByThings.Contains(named.Field) && RulesOfSchemas.Contains(named.Rule));
        else
            Assert.True(answer.Status == (StandForThemselves.Any(variation.At.StartsWith) ? 202 : 422) && answer.Named.Any(named => named.Field == variation.At), $"{operation} with {variation} answered {answer.Status}: {answer.Json?.ToJsonString()}");
    }

    private Task<AnswerCheck> Call(DocumentedOperation operation, string path, JsonNode? body) => Call(operation, path, body?.ToJsonString(), "application/json");

    private async Task<AnswerCheck> Call(DocumentedOperation operation, string path, string? body, string type)
    {
        using var request = new HttpRequestMessage(new HttpMethod(operation.Method), path);
        if (body is not null)
            request.Content = new StringContent(body, Encoding.UTF8, new MediaTypeHeaderValue(type));
        else if (operation.Bodies.ContainsKey("multipart/form-data"))
            request.Content = Upload.Form();
        using var answer = await stage.Api.Client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead);
        var check = await AnswerCheck.Of(operation, answer);
        Assert.True(check.Faults.Count == 0, $"{operation} asked as {path} with {body?[..Math.Min(body.Length, 200)]}: {string.Join("; ", check.Faults)}");
        return check;
    }
}
