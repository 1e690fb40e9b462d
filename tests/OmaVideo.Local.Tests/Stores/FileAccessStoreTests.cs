using Microsoft.Extensions.Logging.Abstractions;
using OmaVideo.Core.Access;
using OmaVideo.Local.Stores;
using OmaVideo.Tests.Contracts;

namespace OmaVideo.Local.Tests.Stores;

public sealed class FileKeyStoreTests : KeyStoreContract, IDisposable
{
    private readonly TemporaryFolder folder = new();

    public FileKeyStoreTests() => (Store, Elsewhere) = (NewStore(), NewStore());

    protected override IKeyStore Store { get; }

    protected override IKeyStore Elsewhere { get; }

    [Fact]
    public async Task A_damaged_key_opens_nothing_yet_keeps_the_door_shut()
    {
        var key = await Added();
        await File.WriteAllTextAsync(Path.Combine(folder.Path, "keys", $"{key.Id}.json"), "{");

        Assert.Null(await NewStore().Find(key.Id, default));
        Assert.True(await NewStore().Any(default));
    }

    [Fact]
    public void The_pepper_is_made_once_and_only_its_owner_reads_it()
    {
        var data = new DataFolder(folder.Path);
        var text = KeyText.New();
        var seals = Enumerable.Range(0, 20).AsParallel().Select(_ => Convert.ToHexString(PepperFile.Open(data).Seal(text))).Distinct();

        Assert.Single(seals);
        Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(Path.Combine(data.Keys, "pepper")));
        File.WriteAllText(Path.Combine(data.Keys, "pepper"), "short");
        Assert.Contains("damaged", Assert.Throws<IOException>(() => PepperFile.Open(data)).Message, StringComparison.Ordinal);
    }

    public void Dispose() => folder.Dispose();

    private FileKeyStore NewStore() => new(new DataFolder(folder.Path), TimeProvider.System, NullLogger<FileKeyStore>.Instance);
}

public sealed class FileQuotaStoreTests : QuotaStoreContract, IDisposable
{
    private readonly TemporaryFolder folder = new();

    protected override IQuotaStore Store => new FileQuotaStore(new DataFolder(folder.Path));

    protected override IQuotaStore Elsewhere => Store;

    [Fact]
    public async Task Days_that_are_over_are_swept()
    {
        for (var day = 0; day < 3; day++)
            await Store.Take(Ten with { Day = Ten.Day.AddDays(day) }, "a", default);

        Assert.Equal(["2026-11-22", "2026-11-23"], Directory.GetDirectories(Path.Combine(folder.Path, "quotas")).Select(Path.GetFileName).Order());
    }

    public void Dispose() => folder.Dispose();
}

public sealed class FileRequestStoreTests : RequestStoreContract, IDisposable
{
    private readonly TemporaryFolder folder = new();

    public FileRequestStoreTests() => (Store, Elsewhere) = (NewStore(), NewStore());

    protected override IRequestStore Store { get; }

    protected override IRequestStore Elsewhere { get; }

    [Fact]
    public async Task Half_an_answer_does_not_count()
    {
        await (await Store.Begin(Name, "a", First, default) as Claim.Yours)!.Request.DisposeAsync();
        await File.AppendAllTextAsync(FileOf(Name), """{"content":"a","answer":{"sta""");

        await using var again = Assert.IsType<Claim.Yours>(await Store.Begin(Name, "a", First with { Random = 1 }, default)).Request;
        Assert.Equal(First, again.First);
    }

    [Fact]
    public async Task What_nobody_asked_for_in_a_day_is_swept()
    {
        await (await Store.Begin(Name, "a", First, default) as Claim.Yours)!.Request.DisposeAsync();
        File.SetLastWriteTimeUtc(FileOf(Name), First.At.AddHours(-25).UtcDateTime);

        await (await NewStore().Begin("77", "a", First, default) as Claim.Yours)!.Request.DisposeAsync();

        Assert.False(File.Exists(FileOf(Name)));
        Assert.True(File.Exists(FileOf("77")));
    }

    public void Dispose() => folder.Dispose();

    private FileRequestStore NewStore() => new(new DataFolder(folder.Path));

    private string FileOf(string name) => Path.Combine(folder.Path, "requests", $"{name}.jsonl");
}
