using System.Globalization;
using System.Net;
using System.Web;
using OmaVideo.Azure.Blobs;
using OmaVideo.Core.Artifacts;
using OmaVideo.Tests.Contracts;

namespace OmaVideo.Azure.Tests.Blobs;

public sealed class BlobArtifactStoreTests : ArtifactStoreContract, IAsyncLifetime
{
    private static readonly ArtifactName Lamp = ArtifactName.Of("stills", "png", "test/1", "a lamp");

    private readonly TemporaryRoom here = new();
    private readonly TemporaryRoom there = new();
    private StorageAccount account = null!;
    private BlobArtifactStore store = null!;
    private BlobArtifactStore elsewhere = null!;

    protected override IArtifactStore Store => store;

    public async Task InitializeAsync()
    {
        account = await Azurite.Account();
        (store, elsewhere) = (On(here), On(there));

        BlobArtifactStore On(TemporaryRoom room) => new(account, room, new(Path.Combine(room.Folder, "shelf"), 1_000_000), TimeProvider.System);
    }

    [Fact]
    public async Task Two_machines_that_make_the_same_end_with_one()
    {
        var both = new TaskCompletionSource();
        var making = 0;

        var made = await Task.WhenAll(Make(store, "one"), Make(elsewhere, "other"));

        Assert.Equal(2, making);
        Assert.Equal(made[0], made[1]);
        Assert.Equal(await Text(store, made[0]), await Text(elsewhere, made[0]));

        Task<Artifact> Make(BlobArtifactStore store, string text) => store.Make(Lamp, async scratch =>
        {
            if (Interlocked.Increment(ref making) == 2)
                both.SetResult();
            await both.Task;
            await File.WriteAllTextAsync(scratch.Result, text.PadRight(5));
        }, default);
    }

    [Fact]
    public async Task What_one_machine_made_the_other_reads()
    {
        var made = await store.Make(Lamp, Write("hello"), default);

        Assert.Equal("hello", await Text(elsewhere, made));
        Assert.Equal(made, await elsewhere.Make(Lamp, _ => throw new InvalidOperationException("made twice"), default));
    }

    [Fact]
    public async Task What_only_one_job_uses_goes_with_it_and_what_others_use_goes_with_the_last_of_them()
    {
        var shared = await MadeBy("first");
        using (elsewhere.By("second"))
            await elsewhere.Find(Lamp, default);

        await store.Release("first", default);
        Assert.Equal("hello", await Text(elsewhere, shared));
        await store.Release("second", default);
        Assert.Null(await store.Find(Lamp, default));
        Assert.Null(await elsewhere.Find(Lamp, default));
    }

    [Fact]
    public async Task What_was_made_in_nobodys_name_stays()
    {
        var kept = await store.Make(Lamp, Write("hello"), default);
        using (store.By("first"))
            await store.Open(kept, default);

        await store.Release("first", default);
        Assert.Equal(kept, await store.Find(Lamp, default));
    }

    [Fact]
    public async Task A_job_that_finds_it_as_another_one_goes_keeps_it()
    {
        for (var i = 0; i < 10; i++)
        {
            await MadeBy($"first{i}");
            Artifact? found = null;
            await Task.WhenAll(store.Release($"first{i}", default), Task.Run(async () =>
            {
                using (elsewhere.By($"second{i}"))
                    found = await elsewhere.Make(Lamp, Write("hello"), default);
            }));

            Assert.Equal(found, await store.Find(Lamp, default));
            await store.Release($"second{i}", default);
        }
    }

    [Fact]
    public async Task What_a_job_uses_is_held_and_what_was_only_made_is_not()
    {
        var names = new HashSet<string> { Lamp.Value };
        await store.Make(Lamp, Write("hello"), default);
        Assert.Empty(await store.Held(names, default));

        using (store.By("first"))
            await store.Find(Lamp, default);
        Assert.Equal(names, await elsewhere.Held(names, default));
    }

    [Fact]
    public async Task What_is_counted_is_counted_by_kind()
    {
        var own = await Azurite.Account();
        using var room = new TemporaryRoom();
        var stocked = new BlobArtifactStore(own, room, new(Path.Combine(room.Folder, "shelf"), 1_000_000), TimeProvider.System);
        await stocked.Make(Lamp, Write("hello"), default);
        await stocked.Make(ArtifactName.Of("stills", "png", "test/1", "another"), Write("hello"), default);

        Assert.Equal([new Stock("artifacts/stills", 2, 10)], await new BlobStockTaking(own).Count(default));
    }

    [Fact]
    public async Task A_link_opens_what_was_made_for_an_hour_at_most_and_says_what_it_is()
    {
        var made = await store.Make(Lamp, Write("hello"), default);
        var link = await new BlobFileLinks(account, TimeProvider.System).To(made, "video/mp4", "inline; filename=lamp.mp4", default);

        using var client = new HttpClient { DefaultRequestHeaders = { Range = new(1, 3) } };
        using var answer = await client.GetAsync(link);
        Assert.Equal((HttpStatusCode.PartialContent, "ell"), (answer.StatusCode, await answer.Content.ReadAsStringAsync()));
        Assert.Equal(("video/mp4", "inline; filename=lamp.mp4"), ($"{answer.Content.Headers.ContentType}", $"{answer.Content.Headers.ContentDisposition}"));

        var terms = HttpUtility.ParseQueryString(link.Query);
        Assert.Equal(("r", "b"), (terms["sp"], terms["sr"]));
        Assert.True(DateTimeOffset.Parse(terms["se"]!, CultureInfo.InvariantCulture) <= DateTimeOffset.UtcNow.AddHours(1));
        Assert.Equal(HttpStatusCode.Forbidden, (await client.GetAsync(new Uri($"{link}".Replace(made.Name, made.Name + "x", StringComparison.Ordinal)))).StatusCode);
    }

    public Task DisposeAsync()
    {
        here.Dispose();
        there.Dispose();
        return Task.CompletedTask;
    }

    private static Func<Scratch, Task> Write(string text) => scratch => File.WriteAllTextAsync(scratch.Result, text);

    private static async Task<string> Text(BlobArtifactStore store, Artifact artifact) => await File.ReadAllTextAsync(await store.Open(artifact, default));

    private async Task<Artifact> MadeBy(string job)
    {
        using (store.By(job))
            return await store.Make(Lamp, Write("hello"), default);
    }
}
