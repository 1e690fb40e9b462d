using System.Text.Json;
using OmaVideo.Core.Briefs;
using OmaVideo.Http.Problems;

namespace OmaVideo.Http.OpenApi;

/// <summary>A problem as a route would answer it.</summary>
internal static class ProblemExample
{
    private static readonly DateTimeOffset Then = new(2026, 11, 21, 9, 30, 0, TimeSpan.Zero);

    public static Problem Of(Route route, int status)
    {
        var detail = Meaning.Of(status).Detail;
        return new(
            "about:blank", Problem.PhraseOf(status), status, detail, PathParameter.ExampleOf(route), ErrorName.Of(status), detail,
            status == 422 ? MistakesOf(route.About) : [], Then, "0HNB3T5VQ8K2A-00000001");
    }

    /// <summary>What the operation says when a field is missing and another is none of its own.</summary>
    private static List<ProblemDetail> MistakesOf(Operation about)
    {
        using var wrong = JsonDocument.Parse("""{"colour":"red"}""");
        var fields = new JsonFields(wrong.RootElement, "");
        (about.Body ?? about.Query)?.Invoke(fields);
        fields.RefuseOthers();
        return [.. fields.Faults.Select(ProblemDetail.Of)];
    }
}
