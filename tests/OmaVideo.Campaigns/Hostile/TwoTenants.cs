using OmaVideo.Agents.Tests.Providers;
using OmaVideo.Core.Sound;
using OmaVideo.Infra.Tests.Running;

namespace OmaVideo.Campaigns.Hostile;

/// <summary>The real program with two tenants, a provider of models, and somebody who writes down which programs it starts.</summary>
internal sealed class TwoTenants : IAsyncDisposable
{
    private readonly DirectoryInfo folder;
    private readonly Served server;

    private TwoTenants(DirectoryInfo folder, FakeOpenAi model)
    {
        (this.folder, Model, Recorder) = (folder, model, new Recorder(folder.FullName));
        server = new Served(System.IO.Path.Combine(folder.FullName, "data"))
        {
            Environment = new Dictionary<string, string>
            {
                ["PATH"] = $"{Recorder.Bin}{System.IO.Path.PathSeparator}{Environment.GetEnvironmentVariable("PATH")}",
                ["OMAVIDEO_OpenAi__Endpoint"] = $"{model.Endpoint}",
                ["OMAVIDEO_OpenAi__ApiKey"] = FakeProvider.Key,
            },
        };
    }

    public FakeOpenAi Model { get; }

    public Recorder Recorder { get; }

    public Served Server => server;

    /// <summary>Where everything lies that is written, the data folder among it.</summary>
    public string Path => folder.FullName;

    /// <summary>Who is talked to.</summary>
    public HttpClient Guest { get; private set; } = new();

    /// <summary>Whose things are to be reached.</summary>
    public HttpClient Neighbour { get; private set; } = new();

    /// <summary>The neighbour's.</summary>
    public string Key { get; private set; } = "";

    public static async Task<TwoTenants> Open(CancellationToken ct)
    {
        var house = new TwoTenants(Directory.CreateTempSubdirectory("omavideo-tenants-"), await FakeOpenAi.Start());
        await house.Start(ct);
        return house;
    }

    public static async Task<string> Order(HttpClient client, string about, bool approved, CancellationToken ct) =>
        await Desk.Place(client, new { prompt = $"A film about {about}.", duration_seconds = 15, auto_approve = approved, quality = "draft" }, $"{Guid.NewGuid()}", ct) ?? throw new InvalidOperationException("An order was not taken.");

    public static async Task Until(HttpClient client, string id, string status, CancellationToken ct)
    {
        while (await Desk.Ask(client, id, ct) is not { } job || !(Desk.IsFinal(job) || job.GetProperty("status").GetString() == status))
            await Task.Delay(100, ct);
    }

    public async ValueTask DisposeAsync()
    {
        Guest.Dispose();
        Neighbour.Dispose();
        await server.DisposeAsync();
        await Model.DisposeAsync();
        folder.Delete(recursive: true);
    }

    private async Task Start(CancellationToken ct)
    {
        var picture = System.IO.Path.Combine(Path, "picture.png");
        await Tool.Run("ffmpeg", ["-v", "error", "-f", "lavfi", "-i", "testsrc2=s=1536x1024", "-frames:v", "1", picture], ct: ct);
        Model.Picture = await File.ReadAllBytesAsync(picture, ct);
        Model.Speech = Samples.ToPcm([.. Enumerable.Range(0, 48_000).Select(i => 0.3f * MathF.Sin(i * 0.06f))]);
        var (guest, neighbour) = (await NewKey("guest", ct), await NewKey("neighbour", ct));
        await server.Start(ct);
        (Guest, Neighbour, Key) = (Holder(guest), Holder(neighbour), neighbour);
    }

    private HttpClient Holder(string key) => new() { BaseAddress = server.Client.BaseAddress, DefaultRequestHeaders = { { "X-Api-Key", key } } };

    private async Task<string> NewKey(string tenant, CancellationToken ct)
    {
        var made = await Tool.Run("dotnet", [System.IO.Path.Combine(AppContext.BaseDirectory, "omavideo.dll"), "keys", "create", "--tenant", tenant, "--data", server.Data], ct: ct);
        return made.Output.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).First(word => word.StartsWith("omv_", StringComparison.Ordinal));
    }
}
