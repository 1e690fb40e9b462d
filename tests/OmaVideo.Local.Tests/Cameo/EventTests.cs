using System.Text.Json;
using Microsoft.Extensions.Logging.Abstractions;
using OmaVideo.Agents.Absent;
using OmaVideo.Core.Artifacts;
using OmaVideo.Core.Briefs;
using OmaVideo.Core.Cameo;
using OmaVideo.Core.Jobs;
using OmaVideo.Core.Rendering;
using OmaVideo.Core.Scenes;
using OmaVideo.Core.Scripts;
using OmaVideo.Core.Workflow;
using OmaVideo.Local.Stores;
using OmaVideo.Local.Tests.Engine;
using OmaVideo.Media.Workbench;

namespace OmaVideo.Local.Tests.Cameo;

/// <summary>A hundred guests of one event, with everybody in the crew at once.</summary>
public sealed class EventTests : IDisposable
{
    private const int Guests = 100;

    private readonly TemporaryFolder folder = new();
    private readonly FakeCrew crew = new();
    private readonly StandInPress press = new();
    private readonly StandInPlacer placer = new();
    private readonly ScratchFolders scratch;
    private readonly FileArtifactStore artifacts;

    public EventTests()
    {
        var data = new DataFolder(folder.Path);
        scratch = new ScratchFolders(data.Scratch);
        artifacts = new FileArtifactStore(data, scratch);
        crew.Hire(new WriteScript(new NoModerator(), null!, artifacts, new TextFiles()));
        crew.Hire(new DrawScene(press, null!, null!, null!, new PlaceGuest([placer], new OneFace(), new AskGuest(new WillingGuests(), TimeProvider.System), artifacts), artifacts));
        crew.Hire(new RenderReel(press, artifacts));
        crew.Hire(new Assemble(press, artifacts));
    }

    [Theory]
    [InlineData("product_story", 3)]
    [InlineData("apec_summit", 4)]
    public async Task A_hundred_guests_cost_a_hundred_times_what_is_personal_and_once_what_is_not(string name, int commonCuts)
    {
        var template = HouseTemplates.All.Single(template => template.Name == name);
        foreach (var i in Enumerable.Range(0, Guests))
            await VideoWorkflow.Make(new StraightFlow(crew), Order(template, $"Guest {(char)('A' + (i / 10))}{(char)('A' + (i % 10))}", i));

        var (scenes, shown) = (template.Scenes.Count, template.Scenes.Count(scene => scene.Guest is not null));
        Assert.Equal((scenes, Guests * shown), (press.Drawn.Count, placer.Placed.Count));

        var figures = BatchFigures.Of([.. press.Assembled.Select(assembly => assembly.Cuts)]);
        var each = press.Assembled.First().Cuts.Count;
        Assert.Equal((commonCuts, Guests * (each - commonCuts), Guests * each), (figures.Common, figures.Personal, figures.OneByOne));
        Assert.Equal(figures.Common + figures.Personal, press.Rendered.Count);
    }

    public void Dispose()
    {
        scratch.Dispose();
        folder.Dispose();
    }

    private static VideoOrder Order(Template template, string name, int i)
    {
        var said = template.Parameters.ToDictionary(parameter => parameter.Name, parameter => parameter.Otherwise ?? (parameter.Name == "guest_name" ? name : "the Engine"));
        var filled = template.Fill(said, "");
        return filled.Value! with { Visit = new($"{i:00000000000000000000000000}", $"{i}", template.Name) };
    }

    private sealed class OneFace : IPortraitStore
    {
        public Task Keep(string guestId, string file, CancellationToken ct) => Task.CompletedTask;

        public Task<bool> Copy(string fromGuestId, string toGuestId, CancellationToken ct) => Task.FromResult(true);

        public async Task<bool> Open(string guestId, string file, CancellationToken ct)
        {
            await File.WriteAllTextAsync(file, guestId, ct);
            return true;
        }

        public Task<bool> Shred(string guestId, CancellationToken ct) => Task.FromResult(true);
    }

    private sealed class WillingGuests : IGuestStore
    {
        public Task Add(Guest guest, CancellationToken ct) => Task.CompletedTask;

        public Task<Guest?> Find(string id, CancellationToken ct) => Task.FromResult<Guest?>(new(
            id, "local", id, "", new("", DateTimeOffset.MinValue, "", DateTimeOffset.MaxValue), null, null, DateTimeOffset.MinValue, DateTimeOffset.MaxValue));

        public IAsyncEnumerable<Guest> List(string? owner, string? userId, CancellationToken ct) => AsyncEnumerable.Empty<Guest>();

        public Task<Guest?> Change(string id, Func<Guest, Guest> change, CancellationToken ct) => Task.FromResult<Guest?>(null);

        public Task Remove(string id, CancellationToken ct) => Task.CompletedTask;
    }

    /// <summary>Has every step done at once, and remembers nothing.</summary>
    private sealed class StraightFlow(FakeCrew crew) : IFlow
    {
        public DateTimeOffset Now => DateTimeOffset.UnixEpoch;

        public async Task<IReadOnlyList<TOut>> RunAll<TIn, TOut>(Step<TIn, TOut> step, IReadOnlyList<TIn> inputs)
            where TIn : notnull
            where TOut : notnull
        {
            var outputs = new List<TOut>();
            foreach (var input in inputs)
                outputs.Add(await step.Do(crew, input, default));
            return outputs;
        }

        public Task<T?> WaitFor<T>(Signal<T> signal, DateTimeOffset deadline)
            where T : class => Task.FromResult<T?>(null);

        public Task Report(JobNews news) => news is JobFailed failed ? throw new InvalidOperationException(failed.Message) : Task.CompletedTask;
    }
}
