using OmaVideo.Core.Artifacts;
using OmaVideo.Core.Assets;
using OmaVideo.Core.Briefs;
using OmaVideo.Core.Rendering;

namespace OmaVideo.Core.Tests.Assets;

/// <summary>What an order names is fetched from what its owner brought.</summary>
public class PropMasterTests
{
    private static readonly Material Photo = new(AssetKind.Image, new("assets/a.jpg", 1), 40, 30);
    private static readonly Material Film = new(AssetKind.Video, new("assets/b.mp4", 1), 40, 30, 3);
    private static readonly Material Song = new(AssetKind.Audio, new("assets/c.mp3", 1), Seconds: 60);

    [Fact]
    public async Task An_order_holds_contents_and_no_identities()
    {
        var order = await Provide(15, new(Pictures: ["photo", "film"], Logo: "photo", Music: "song"));

        Assert.Equal([Photo, Film], order.Value!.Given!.Pictures!);
        Assert.Equal((Photo.Content, Song.Content), (order.Value.Finish.Logo, order.Value.Given.Music));
    }

    [Fact]
    public async Task An_order_that_names_nothing_is_what_it_was() => Assert.Null((await Provide(15, new())).Value!.Given);

    [Theory]
    [InlineData("unknown", FaultRule.NotFound)]
    [InlineData("song", FaultRule.Media)]
    public async Task What_is_not_there_or_will_not_do_is_told_by_its_field(string id, FaultRule rule)
    {
        var faults = (await Provide(15, new([new("Words.", Picture: id)], [id], id, id == "song" ? "photo" : id))).Faults;

        string[] fields = ["/orders/1/asset_ids/0", "/orders/1/logo_asset_id", "/orders/1/music_asset_id", "/orders/1/scenes/0/asset_id"];
        Assert.Equal(fields, faults.Where(fault => fault.Rule == rule).Select(fault => fault.Field).Order());
    }

    [Fact]
    public async Task Pictures_go_in_turn_to_scenes_that_do_not_say_what_is_to_be_seen()
    {
        var order = await Provide(0, new(
            [new("One."), new("Two.", "A lamp"), new("Three.", Picture: "film"), new("Four.", Transition: Transition.Wipe), new("Five.")], ["photo"]));

        Assert.Equal([Photo, null, Film, Photo, Photo], order.Value!.Given!.Scenes!.Select(scene => scene.Picture));
        Assert.Equal(Transition.Wipe, order.Value.Given.Scenes![3].Transition);
        Assert.Null(order.Value.Given.Pictures);
    }

    [Fact]
    public async Task Scenes_define_the_length_where_none_is_given() =>
        Assert.Equal(8, (await Provide(0, new([new("One.", Duration: 3.5), new("Two.", Duration: 4)]))).Value!.Brief.Duration);

    [Theory]
    [InlineData(10, 4.0, 5.0, "/orders/1/duration_seconds")]
    [InlineData(6, 4.0, null, null)]
    [InlineData(5, 4.0, null, "/orders/1/duration_seconds")]
    [InlineData(0, 100.0, 100.0, "/orders/1/scenes")]
    [InlineData(0, 1.0, 1.0, "/orders/1/scenes")]
    public async Task Lengths_have_to_agree(int total, double first, double? second, string? field)
    {
        var faults = (await Provide(total, new([new("One.", Duration: first), new("Two.", Duration: second)]))).Faults;

        Assert.Equal(field is null ? [] : [field], faults.Select(fault => fault.Field));
    }

    [Fact]
    public async Task Words_have_to_fit_the_time_their_scene_was_given()
    {
        var faults = (await Provide(0, new([new("One two three four five six seven eight nine ten.", Duration: 2), new("Two.", Duration: 5)]))).Faults;

        Assert.Equal(("/orders/1/scenes/0/narration", FaultRule.Length), (faults[0].Field, faults[0].Rule));
    }

    [Fact]
    public async Task There_are_no_more_pictures_than_scenes()
    {
        Assert.Equal("/orders/1/asset_ids", (await Provide(5, new(Pictures: ["photo", "photo"]))).Faults[0].Field);
        Assert.Equal("/orders/1/asset_ids", (await Provide(0, new([new("One.", "A lamp", 5)], ["photo"]))).Faults[0].Field);
    }

    private static Task<Reading<VideoOrder>> Provide(int seconds, MaterialWish wish) =>
        new PropMaster(new OneOwner()).Provide(new(new("The lamp", "A lamp that follows the sun.", seconds)), wish, "ann", "/orders/1", default);

    private sealed class OneOwner : IAssetStore
    {
        public Task<Asset?> Find(string owner, string id, CancellationToken ct)
        {
            var material = (owner, id) switch { ("ann", "photo") => Photo, ("ann", "film") => Film, ("ann", "song") => Song, _ => null };
            return Task.FromResult(material is null ? null : new Asset(id, owner, id, material, default));
        }

        public Task Add(Asset asset, CancellationToken ct) => throw new NotSupportedException();

        public IAsyncEnumerable<Asset> List(string owner, string? after, bool oldestFirst, CancellationToken ct) => throw new NotSupportedException();

        public Task<bool> Remove(string owner, string id, CancellationToken ct) => throw new NotSupportedException();
    }
}
