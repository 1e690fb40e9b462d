using OmaVideo.Core.Artifacts;
using OmaVideo.Local.Stores;
using OmaVideo.Media.Workbench;

namespace OmaVideo.Local.Tests.Stores;

public sealed class ArtifactUsesTests : IDisposable
{
    private readonly TemporaryFolder folder = new();
    private readonly ScratchFolders scratch;
    private readonly FileArtifactStore store;

    public ArtifactUsesTests()
    {
        var data = new DataFolder(folder.Path);
        scratch = new ScratchFolders(data.Scratch);
        store = new FileArtifactStore(data, scratch);
    }

    [Fact]
    public async Task What_only_one_job_uses_goes_with_it_and_what_others_use_goes_with_the_last_of_them()
    {
        var (own, shared) = (await Made("own", "first"), await Made("shared", "first"));
        using (store.By("second"))
            await store.Open(shared, default);

        await store.Release("first", default);
        await Assert.ThrowsAsync<FileNotFoundException>(() => store.Open(own, default));
        await store.Open(shared, default);
        await store.Release("second", default);
        await Assert.ThrowsAsync<FileNotFoundException>(() => store.Open(shared, default));
    }

    [Fact]
    public async Task What_was_made_in_nobodys_name_stays()
    {
        var kept = await Made("kept", null);
        using (store.By("first"))
            await store.Open(kept, default);

        await store.Release("first", default);
        await store.Open(kept, default);
    }

    [Fact]
    public async Task A_job_that_finds_it_as_another_one_goes_keeps_it()
    {
        for (var i = 0; i < 50; i++)
        {
            var what = $"{i}";
            await Made(what, "first");
            Artifact? found = null;
            await Task.WhenAll(Task.Run(() => store.Release("first", default)), Task.Run(async () => found = await Made(what, "second")));
            await store.Open(found!, default);
        }
    }

    [Fact]
    public async Task Uses_are_known_to_the_next_process_too()
    {
        var shared = await Made("shared", "first");
        using (store.By("second"))
            await store.Find(Name("shared"), default);

        await new FileArtifactStore(new DataFolder(folder.Path), scratch).Release("first", default);
        await store.Open(shared, default);
    }

    public void Dispose()
    {
        scratch.Dispose();
        folder.Dispose();
    }

    private static ArtifactName Name(string what) => ArtifactName.Of("stills", "png", "test/1", what);

    private async Task<Artifact> Made(string what, string? user)
    {
        using var used = user is null ? null : store.By(user);
        return await store.Make(Name(what), scratch => File.WriteAllTextAsync(scratch.Result, what), default);
    }
}
