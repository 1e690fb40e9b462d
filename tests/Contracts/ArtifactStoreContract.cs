using System.Text;
using OmaVideo.Core.Artifacts;
using OmaVideo.Core.Workflow;

namespace OmaVideo.Tests.Contracts;

/// <summary>What every artefact store keeps to.</summary>
public abstract class ArtifactStoreContract
{
    private static readonly ArtifactName Name = ArtifactName.Of("stills", "png", "test/1", "a lamp");

    protected abstract IArtifactStore Store { get; }

    [Fact]
    public async Task What_is_made_is_found_and_can_be_read()
    {
        Assert.Null(await Store.Find(Name, default));
        var made = await Store.Make(Name, Write("hello"), default);

        Assert.Equal(made, await Store.Find(Name, default));
        Assert.Equal((Name.Value, 5), (made.Name, made.Bytes));
        Assert.Equal("hello", await File.ReadAllTextAsync(await Store.Open(made, default)));
    }

    [Fact]
    public async Task What_is_there_is_not_made_again()
    {
        await Store.Make(Name, Write("first"), default);

        var again = await Store.Make(Name, _ => throw new InvalidOperationException("made twice"), default);
        Assert.Equal("first", await File.ReadAllTextAsync(await Store.Open(again, default)));
    }

    [Fact]
    public async Task Many_at_once_make_it_once()
    {
        var made = 0;
        await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => Store.Make(Name, async scratch =>
        {
            Interlocked.Increment(ref made);
            await Write("hello")(scratch);
        }, default)));

        Assert.Equal(1, made);
    }

    [Fact]
    public async Task What_fails_leaves_nothing_and_can_be_made_later()
    {
        string? folder = null;
        await Assert.ThrowsAsync<StepException>(() => Store.Make(Name, async scratch =>
        {
            folder = scratch.Folder;
            await Write("half")(scratch);
            throw new StepException(StepFailure.Transient, "interrupted");
        }, default));

        Assert.Null(await Store.Find(Name, default));
        Assert.False(Directory.Exists(folder));
        Assert.Equal(5, (await Store.Make(Name, Write("whole"), default)).Bytes);
    }

    [Fact]
    public async Task A_maker_that_makes_nothing_is_a_bug() =>
        Assert.Equal(StepFailure.Bug, (await Assert.ThrowsAsync<StepException>(() => Store.Make(Name, _ => Task.CompletedTask, default))).Kind);

    [Fact]
    public async Task What_is_not_there_cannot_be_opened() =>
        await Assert.ThrowsAsync<FileNotFoundException>(() => Store.Open(new Artifact(Name.Value, 5), default));

    private static Func<Scratch, Task> Write(string text) => scratch => File.WriteAllTextAsync(scratch.Result, text, Encoding.ASCII);
}
