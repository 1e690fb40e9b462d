using OmaVideo.Agents.Tests.Providers;
using OmaVideo.Core.Sound;

namespace OmaVideo.Campaigns.Providers;

/// <summary>Providers that take money, in this process, so that they outlive whoever calls them: one writes, draws and speaks, one films.</summary>
internal sealed class PaidStudio : IAsyncDisposable
{
    private readonly Lock gate = new();
    private readonly Random dice;

    private PaidStudio(FakeOpenAi openAi, FakeGateway gateway, Random dice) => (OpenAi, Gateway, this.dice) = (openAi, gateway, dice);

    public FakeOpenAi OpenAi { get; }

    public FakeGateway Gateway { get; }

    /// <summary>What a server has to be told to call them.</summary>
    public IReadOnlyDictionary<string, string> Environment => new Dictionary<string, string>
    {
        ["OMAVIDEO_OpenAi__Endpoint"] = OpenAi.Endpoint.ToString(),
        ["OMAVIDEO_OpenAi__ApiKey"] = FakeProvider.Key,
        ["OMAVIDEO_OpenAi__RecognisesKeys"] = $"{OpenAi.RecognisesKeys}",
        ["OMAVIDEO_Gateway__Endpoint"] = Gateway.Endpoint.ToString(),
        ["OMAVIDEO_Gateway__ApiKey"] = FakeProvider.Key,
        ["OMAVIDEO_Gateway__FirstPause"] = "00:00:00.1",
    };

    /// <param name="recognisesKeys">Whether the first of them knows a call that is made again.</param>
    /// <param name="slowest">How long they let callers wait for an answer at most.</param>
    public static async Task<PaidStudio> Open(Random dice, bool recognisesKeys, TimeSpan slowest)
    {
        var studio = new PaidStudio(await FakeOpenAi.Start(), await FakeGateway.Start(), dice);
        studio.OpenAi.RecognisesKeys = recognisesKeys;
        studio.OpenAi.Chat = Screenplay.For;
        byte[][] pictures = [await Props.Picture("testsrc2"), await Props.Picture("smptebars"), await Props.Picture("mandelbrot")];
        studio.OpenAi.Paint = prompt => pictures[Screenplay.SceneIn(prompt) % pictures.Length];
        studio.OpenAi.Speech = Samples.ToPcm([.. Enumerable.Range(0, 48_000).Select(i => 0.3f * MathF.Sin(i * 0.06f))]);
        studio.OpenAi.Answering = () => Task.Delay(studio.UpTo(slowest));
        studio.Gateway.Result = await Props.Clip();
        studio.Gateway.Admission = async (context, serve) =>
        {
            await serve(context);
            await Task.Delay(studio.UpTo(slowest / 4));
        };
        return studio;
    }

    /// <summary>All they took money for.</summary>
    public IReadOnlyList<FakeBill> Bills => [.. OpenAi.Bills, .. Gateway.Bills];

    /// <summary>What was begun there comes to its end, whether anybody asks for it or not.</summary>
    public void LetFinish() => Gateway.LetFinish();

    public async ValueTask DisposeAsync()
    {
        await OpenAi.DisposeAsync();
        await Gateway.DisposeAsync();
    }

    private TimeSpan UpTo(TimeSpan most)
    {
        lock (gate)
            return most * dice.NextDouble();
    }
}
