using System.Net.Http.Headers;
using System.Text;
using System.Text.Json.Nodes;
using OmaVideo.Http.Tests.Contract;

namespace OmaVideo.Http.Tests.Fuzz;

/// <summary>Every operation gets what nobody expects, and keeps its countenance.</summary>
public sealed class FuzzTests(Stage stage) : IClassFixture<Stage>
{
    private const int Tries = 60;

    public static TheoryData<string> Operations => [.. Document.Operations.Select(operation => operation.Id)];

    [Theory]
    [MemberData(nameof(Operations))]
    public async Task Nothing_that_is_sent_makes_it_fail(string id)
    {
        var operation = Document.Named(id);
        var dice = new Dice((ulong)operation.ToString().Aggregate(17L, (hash, c) => (hash * 31) + c));
        var oddities = new Oddities(dice);
        var paths = await stage.PathsOf(operation);

        for (var i = 0; i < Tries; i++)
        {
            using var request = Odd(operation, dice.Of(paths), dice, oddities);
            using var limit = new CancellationTokenSource(TimeSpan.FromSeconds(20));
            using var answer = await stage.Api.Client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, limit.Token);
            Assert.True((int)answer.StatusCode is < 500 or 503, $"Try {i} of {operation} answered {(int)answer.StatusCode}: {request} {await BodyOf(request)}");
        }

        Assert.Empty(stage.Api.Faults);
    }

    private static HttpRequestMessage Odd(DocumentedOperation operation, string path, Dice dice, Oddities oddities)
    {
        var place = dice.OneIn(6) ? Stage.PathToNothing(operation, Uri.EscapeDataString(oddities.Text())) : path;
        var query = operation.In("query").Where(_ => dice.OneIn(2)).Select(parameter => $"{parameter["name"]}={Uri.EscapeDataString(oddities.Text())}").ToList();
        if (dice.OneIn(4))
            query.Add($"{Uri.EscapeDataString(oddities.Text())}={Uri.EscapeDataString(oddities.Text())}");

        var request = new HttpRequestMessage(new HttpMethod(operation.Method), query.Count > 0 ? $"{place}?{string.Join('&', query)}" : place);
        for (var headers = dice.Roll(4); headers > 0; headers--)
        {
            var (name, value) = oddities.Header();
            request.Headers.TryAddWithoutValidation(name, value);
        }

        if (operation.Bodies.ContainsKey("multipart/form-data") && dice.OneIn(2))
            request.Content = Upload.Form(oddities.Damaged(Upload.Png), $"dot {oddities.Line().Replace('"', '_').Replace('\\', '_')}");
        else if (operation.Method != "GET")
            request.Content = Content(operation, dice, oddities);
        return request;
    }

    private static ByteArrayContent Content(DocumentedOperation operation, Dice dice, Oddities oddities)
    {
        JsonNode? body = operation.Bodies["application/json"]?["example"] ?? new JsonObject();
        for (var changes = dice.Roll(4); changes > 0; changes--)
            body = oddities.Changed(body);
        var bytes = Encoding.UTF8.GetBytes(body?.ToJsonString() ?? "null");
        var content = new ByteArrayContent(dice.OneIn(4) ? oddities.Damaged(bytes) : bytes);
        content.Headers.TryAddWithoutValidation("Content-Type", dice.OneIn(5) ? oddities.MediaType() : "application/json");
        return content;
    }

    private static async Task<string> BodyOf(HttpRequestMessage request) => request.Content is null ? "" : await request.Content.ReadAsStringAsync();
}
