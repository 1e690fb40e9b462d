using OmaVideo.Agents.Tests.Providers;
using OmaVideo.Core.Sound;
using OmaVideo.Infra.Tests.Running;

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
        byte[][] pictures = [await Picture("testsrc2"), await Picture("smptebars"), await Picture("mandelbrot")];
        studio.OpenAi.Paint = prompt => pictures[Screenplay.SceneIn(prompt) % pictures.Length];
        studio.OpenAi.Speech = Samples.ToPcm([.. Enumerable.Range(0, 48_000).Select(i => 0.3f * MathF.Sin(i * 0.06f))]);
        studio.OpenAi.Answering = () => Task.Delay(studio.UpTo(slowest));
        studio.Gateway.Result = await Filmed("mp4", "-f", "lavfi", "-i", "testsrc2=s=854x480:r=30:d=1", "-pix_fmt", "yuv420p");
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
    public void LetFinish()
    {
        foreach (var work in Gateway.Works)
        {
            while (work.Is == FakeWorkState.UnderWay)
                work.Look();
        }
    }

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

    private static Task<byte[]> Picture(string of) => Filmed("png", "-f", "lavfi", "-i", $"{of}=s=1536x1024", "-frames:v", "1");

    private static async Task<byte[]> Filmed(string extension, params string[] arguments)
    {
        var file = Path.Combine(Path.GetTempPath(), $"{Guid.NewGuid():N}.{extension}");
        try
        {
            var made = await Tool.Run("ffmpeg", ["-nostdin", "-v", "error", .. arguments, file]);
            return made.ExitCode == 0 ? await File.ReadAllBytesAsync(file) : throw new InvalidOperationException(made.Said);
        }
        finally
        {
            File.Delete(file);
        }
    }
}
