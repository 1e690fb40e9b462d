using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using OmaVideo.Http.OpenApi;

namespace OmaVideo.Http.Tests.Contract;

public sealed partial class DocumentTests
{
    public static TheoryData<string> Operations => [.. Document.Operations.Select(operation => operation.Id)];

    [Fact]
    public void The_document_has_every_route_and_nothing_else() =>
        Assert.Equal(
            Routes.All.Select(route => $"{route.Name}: {route.Method} /{route.Pattern}").Order(),
            Document.Operations.Select(operation => $"{operation.Id}: {operation}").Order());

    [Theory]
    [MemberData(nameof(Operations))]
    public void An_operation_says_all_a_client_has_to_know(string id)
    {
        var operation = Document.Named(id);

        Assert.Matches("^[A-Z][^.]+$", (string)operation.Json["summary"]!);
        Assert.NotEmpty(operation.Json["tags"]!.AsArray());
        Assert.NotNull(operation.Json["security"]);
        Assert.Equal(Braced().Matches(operation.Path).Select(part => part.Value.Trim('{', '}')), operation.In("path").Select(parameter => (string)parameter["name"]!));
        Assert.All(operation.Parameters, parameter => Assert.NotNull(parameter["schema"]));
        Assert.Contains(operation.Answers, answer => answer.Key[0] is '2');
        Assert.All(operation.Answers, answer => Assert.NotEmpty((string)answer.Value["description"]!));
    }

    [Theory]
    [MemberData(nameof(Operations))]
    public void Every_JSON_an_operation_takes_or_gives_has_an_example_that_keeps_to_its_schema(string id)
    {
        var operation = Document.Named(id);
        var contents = operation.Answers.SelectMany(answer => (answer.Value["content"]?.AsObject() ?? []).Select(content => (Of: answer.Key, content.Key, content.Value)))
            .Concat(operation.Bodies.Select(body => (Of: "the body", body.Key, body.Value)))
            .Where(content => content.Value!["schema"]!["$ref"] is not null);

        Assert.All(contents, content =>
        {
            Assert.True(content.Value!["example"] is not null, $"{operation} shows no example of {content.Of}: its answer has to implement IExample, its route to give an Example of a body.");
            Assert.Empty(SchemaCheck.Faults(content.Value["example"], content.Value["schema"]!));
        });
    }

    [Fact]
    public void Every_reference_points_to_something_and_every_component_is_referred_to()
    {
        var references = Reference().Matches(ApiDocument.Text).Select(match => match.Groups[1].Value).ToHashSet();
        var components = Document.Json["components"]!.AsObject()
            .Where(kind => kind.Key != "securitySchemes")
            .SelectMany(kind => kind.Value!.AsObject().Select(component => $"#/components/{kind.Key}/{component.Key}"));

        Assert.Equal(components.Order(), references.Order());
    }

    [GeneratedRegex(@"\{\w+\}")]
    private static partial Regex Braced();

    [GeneratedRegex("\"\\$ref\": \"(.+?)\"")]
    private static partial Regex Reference();
}
