using OmaVideo.Core.Artifacts;
using OmaVideo.Core.Cameo;
using OmaVideo.Core.Scenes;
using OmaVideo.Core.Scripts;
using OmaVideo.Core.Workflow;

namespace OmaVideo.Core.Tests.Cameo;

public class PlaceGuestTests
{
    private static readonly Appearance InScene = new(AppearanceKind.InScene, Side.Left, 0.6);

    [Fact]
    public async Task Whoever_was_hired_last_is_asked_first_and_only_for_their_kind_of_work()
    {
        var (here, hired) = (new Placer("here"), new Placer("hired") { Kind = AppearanceKind.InScene });

        Assert.Equal("test + hired", (await Place([here, hired], new("g", InScene))).Maker);
        Assert.Equal("test + here", (await Place([here, hired], new("g", InScene with { Kind = AppearanceKind.Framed }))).Maker);
    }

    [Fact]
    public async Task A_providers_refusal_is_explained_and_passed_over_only_where_the_order_allows()
    {
        IGuestPlacer[] crew = [new Placer("here"), new Placer("hired") { Refuses = "The model does not show this person." }];

        var refused = await Assert.ThrowsAsync<StepException>(() => Place(crew, new("g", InScene)));
        Assert.Equal(StepFailure.Refused, refused.Kind);
        Assert.StartsWith("The model does not show this person. An order that allows it", refused.Message, StringComparison.Ordinal);
        Assert.Equal("test + here", (await Place(crew, new("g", InScene, OrComposited: true))).Maker);
    }

    [Fact]
    public async Task Where_nobody_can_or_nothing_is_left_to_show_it_is_said()
    {
        Assert.Equal(StepFailure.Bug, (await Assert.ThrowsAsync<StepException>(() => Place([], new("g", InScene)))).Kind);
        Assert.Contains("photo is no longer kept", (await Assert.ThrowsAsync<StepException>(() => Place([new Placer("here")], new("shredded", InScene)))).Message, StringComparison.Ordinal);
        Assert.Contains("consent has ended", (await Assert.ThrowsAsync<StepException>(() => Place([new Placer("here")], new("nobody", InScene)))).Message, StringComparison.Ordinal);
    }

    private static Task<Still> Place(IEnumerable<IGuestPlacer> crew, GuestAppearance guest)
    {
        var house = new House();
        var drawing = new SceneDrawing("a stage", "", SceneRole.Point, Sample.Order().Look, 1);
        return new PlaceGuest(crew, house, new AskGuest(house, TimeProvider.System), house).Into(new(new("stills/1.png", 1), "test"), drawing, guest, default);
    }

    private sealed class Placer(string maker) : IGuestPlacer
    {
        public string Maker => maker;

        public AppearanceKind? Kind { get; init; }

        public string? Refuses { get; init; }

        public bool Places(AppearanceKind kind) => Kind is null || kind == Kind;

        public Task Place(GuestPlacing placing, string still, string portrait, string result, CancellationToken ct) =>
            Refuses is null ? Task.CompletedTask : throw new StepException(StepFailure.Refused, Refuses);
    }

    /// <summary>Guests who agree, all but one, with portraits, all but one, and artefacts that are there once they are made.</summary>
    private sealed class House : IGuestStore, IPortraitStore, IArtifactStore
    {
        public Task<Guest?> Find(string id, CancellationToken ct) => Task.FromResult(id == "nobody" ? null : new Guest(
            id, "local", id, "custom", new("Ada", default, "custom", DateTimeOffset.MaxValue), null, null, default, DateTimeOffset.MaxValue));

        public Task<bool> Open(string guestId, string file, CancellationToken ct) => Task.FromResult(guestId != "shredded");

        public async Task<Artifact> Make(ArtifactName name, Func<Scratch, Task> make, CancellationToken ct)
        {
            await make(new("", "result"));
            return new(name.Value, 1);
        }

        public Task<string> Open(Artifact artifact, CancellationToken ct) => Task.FromResult(artifact.Name);

        public Task Add(Guest guest, CancellationToken ct) => throw new NotSupportedException();

        public IAsyncEnumerable<Guest> List(string? owner, string? userId, CancellationToken ct) => throw new NotSupportedException();

        public Task<Guest?> Change(string id, Func<Guest, Guest> change, CancellationToken ct) => throw new NotSupportedException();

        public Task Remove(string id, CancellationToken ct) => throw new NotSupportedException();

        public Task Keep(string guestId, string file, CancellationToken ct) => throw new NotSupportedException();

        public Task<bool> Copy(string fromGuestId, string toGuestId, CancellationToken ct) => throw new NotSupportedException();

        public Task<bool> Shred(string guestId, CancellationToken ct) => throw new NotSupportedException();

        public Task<Artifact?> Find(ArtifactName name, CancellationToken ct) => throw new NotSupportedException();

        public Task Remove(Artifact artifact, CancellationToken ct) => throw new NotSupportedException();
    }
}
