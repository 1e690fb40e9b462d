using OmaVideo.Agents.Tests.Providers;
using OmaVideo.Campaigns.Providers;

namespace OmaVideo.Campaigns.Weather;

/// <summary>One provider that writes and one that draws, each under its own sky.</summary>
internal sealed class Suppliers : IAsyncDisposable
{
    /// <summary>A brief with this word is refused by the writer, whatever the weather.</summary>
    public const string Forbidden = "forbidden";

    private readonly FakeOpenAi writer;
    private readonly FakeReplicate painter;

    private Suppliers(FakeOpenAi writer, FakeReplicate painter, Sky overWriter, Sky overPainter) =>
        (this.writer, this.painter, Skies) = (writer, painter, [overWriter, overPainter]);

    public IReadOnlyList<Sky> Skies { get; }

    public IReadOnlyList<FakeBill> Bills => [.. writer.Bills, .. painter.Bills];

    /// <param name="patience">How long one call waits for its answer, by the true clock.</param>
    public IReadOnlyDictionary<string, string?> Settings(string models, TimeSpan patience) => new Dictionary<string, string?>
    {
        ["Models"] = models,
        ["OpenAi:Endpoint"] = writer.Endpoint.ToString(),
        ["OpenAi:ApiKey"] = FakeProvider.Key,
        ["OpenAi:Patience"] = $"{patience}",
        ["Replicate:Endpoint"] = painter.Endpoint.ToString(),
        ["Replicate:ApiKey"] = FakeProvider.Key,
        ["Replicate:Patience"] = $"{patience}",
    };

    public static async Task<Suppliers> Open(Forecast forWriter, Forecast forPainter, FastClock clock, Random dice)
    {
        var (writer, painter) = (await FakeOpenAi.Start(), await FakeReplicate.Start());
        var (overWriter, overPainter) = (new Sky(writer, forWriter, clock, new Random(dice.Next())), new Sky(painter, forPainter, clock, new Random(dice.Next())));
        (writer.RecognisesKeys, writer.Chat) = (false, Screenplay.For);
        writer.Admission = async (context, serve) => await overWriter.Admit(context, async admitted => await (await IsForbidden(admitted.Request) ? writer.Refusal : serve)(admitted));
        (painter.Result, painter.Admission) = (await Props.Picture("testsrc2"), overPainter.Admit);
        return new(writer, painter, overWriter, overPainter);
    }

    /// <summary>What was begun comes to its end, whether anybody asks for it or not.</summary>
    public void LetFinish() => painter.LetFinish();

    public async ValueTask DisposeAsync()
    {
        await writer.DisposeAsync();
        await painter.DisposeAsync();
    }

    private static async Task<bool> IsForbidden(Microsoft.AspNetCore.Http.HttpRequest request)
    {
        if (!request.Path.Value!.EndsWith("/completions", StringComparison.Ordinal))
            return false;
        request.Body.Position = 0;
        var said = await new StreamReader(request.Body, leaveOpen: true).ReadToEndAsync();
        request.Body.Position = 0;
        return said.Contains(Forbidden, StringComparison.Ordinal);
    }
}
