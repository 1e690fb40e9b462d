using OmaVideo.Local.Tests.CommandLine;

namespace OmaVideo.Local.Tests.Making;

/// <summary>One short video, made for real by the real program; other tests compare with it.</summary>
[CollectionDefinition(nameof(Premiere))]
public sealed class PremiereCollection : ICollectionFixture<Premiere>;

/// <inheritdoc cref="PremiereCollection"/>
public sealed class Premiere : IAsyncLifetime
{
    internal const string Brief = """
        {"title":"The bakery at the corner","description":"Before the city wakes, the oven is already warm. Every loaf is shaped by hand and rests for a whole night. The first customers come on bicycles.",
         "duration":15,"style":"playful","tone":"friendly","call_to_action":"Come by before nine","aspect_ratio":"1:1"}
        """;

    private readonly TemporaryFolder folder = new();

    public string Folder => folder.Path;

    public string Video => folder.File("video.mp4");

    /// <summary>What lies in the folder beside the video.</summary>
    public string Extra(string name) => folder.File(Path.Combine("video-extras", name));

    internal Cli Cli => new(folder.Path);

    internal Cli.Ended Ended { get; private set; } = null!;

    public async Task InitializeAsync()
    {
        await File.WriteAllTextAsync(folder.File("brief.json"), Brief);
        Ended = await Cli.Run("make", "brief.json", "--out", "video.mp4", "--extras", "--json");
    }

    public Task DisposeAsync()
    {
        folder.Dispose();
        return Task.CompletedTask;
    }
}
