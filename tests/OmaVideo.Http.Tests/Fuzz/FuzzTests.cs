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
            using var request = OddRequest.To(operation, dice.Of(paths), dice, oddities);
            using var limit = new CancellationTokenSource(TimeSpan.FromSeconds(20));
            using var answer = await stage.Api.Client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, limit.Token);
            Assert.True((int)answer.StatusCode is < 500 or 503, $"Try {i} of {operation} answered {(int)answer.StatusCode}: {request} {await BodyOf(request)}");
        }

        Assert.Empty(stage.Api.Faults);
    }

    private static async Task<string> BodyOf(HttpRequestMessage request) => request.Content is null ? "" : await request.Content.ReadAsStringAsync();
}
