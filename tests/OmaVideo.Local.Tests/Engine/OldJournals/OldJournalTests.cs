using System.Text.Json;
using OmaVideo.Core.Jobs;
using OmaVideo.Core.Tests.Architecture;
using OmaVideo.Local.Tests.CommandLine;

namespace OmaVideo.Local.Tests.Engine.OldJournals;

/// <summary>
/// Jobs that programs of before left, each a few kilobytes of journal, record and events: every later program goes on from them.
/// A version that writes them otherwise adds a folder of its own beside those that are there, none of which is ever changed:
/// <c>OMAVIDEO_KEEP_JOURNALS=v2 dotnet test tests/OmaVideo.Local.Tests -c Release --filter OldJournalTests</c>
/// </summary>
public sealed class OldJournalTests : IDisposable
{
    private const string Keep = "OMAVIDEO_KEEP_JOURNALS";

    private static readonly string Kept = Path.Combine(SourceTree.Root, "tests/OmaVideo.Local.Tests/Engine/OldJournals");

    private readonly TemporaryFolder folder = new();

    public static TheoryData<string> Left() => [.. Sets()];

    private static IReadOnlyList<string> Sets()
    {
        if (Environment.GetEnvironmentVariable(Keep) is { Length: > 0 } version)
            Write(version).GetAwaiter().GetResult();
        return [.. Directory.GetDirectories(Kept).SelectMany(version => Directory.GetDirectories(version)).Select(left => Path.GetRelativePath(Kept, left)).Order(StringComparer.Ordinal)];
    }

    [Theory]
    [MemberData(nameof(Left))]
    public async Task A_job_goes_on_from_where_a_former_program_left_it(string left)
    {
        var crew = new FakeCrew();
        using var house = Open(left, crew);
        var (job, done) = (await Only(house), Journals().SelectMany(File.ReadLines).Count(line => line.Contains("\"step:", StringComparison.Ordinal)));

        await Phase.All.Single(phase => phase.Name == Path.GetFileName(left)).Ask(house, job);
        var ended = await house.Run(job);

        Assert.Equal((JobStatus.Completed, null), (ended.Status, ended.Error));
        Assert.NotNull(ended.Delivered);
        Assert.Equal(Journals().SelectMany(File.ReadLines).Count(line => line.Contains("\"step:", StringComparison.Ordinal)) - done, crew.Done.Count);
        if (done > 0)
            Assert.DoesNotContain(crew.Done, step => step.StartsWith("write-script", StringComparison.Ordinal));
    }

    [Fact]
    public void Every_phase_is_kept() => Assert.Empty(Phase.All.Select(phase => phase.Name).Except(Sets().Select(left => Path.GetFileName(left))));

    [Fact]
    public async Task The_program_lists_what_former_ones_left_and_cancels_it()
    {
        foreach (var (number, phase) in Phase.All.Index())
            Copy(Path.Combine(Kept, "v1", phase.Name), folder.File("data"), number);
        var cli = new Cli(folder.Path);

        var jobs = await Listed(cli);
        Assert.Equal(["awaiting_approval", "awaiting_approval", "completed", "drawing", "failed", "queued", "rendering"], jobs.Select(job => job.GetProperty("status").GetString()).Order(StringComparer.Ordinal));
        var reviewing = jobs.First(job => job.GetProperty("status").GetString() == "awaiting_approval").GetProperty("id").GetString()!;
        var canceled = await cli.Run("cancel", reviewing);
        Assert.True(canceled.ExitCode == 0, canceled.Error);
        Assert.Contains(await Listed(cli), job => job.GetProperty("id").GetString() == reviewing && job.GetProperty("status").GetString() == "canceled");
    }

    [Fact]
    public async Task A_journal_of_a_newer_version_is_refused_in_clear_words_and_left_as_it_is()
    {
        using var house = Open("v1/rendering", new FakeCrew());
        var job = await Only(house);
        var journal = Journals().Single();
        await File.WriteAllTextAsync(journal, (await File.ReadAllTextAsync(journal)).Replace("""
            "key":"version","occurrence":0,"value":1}
            """, """
            "key":"version","occurrence":0,"value":2}
            """, StringComparison.Ordinal));
        var before = await File.ReadAllBytesAsync(journal);

        var refused = await house.Run(job);

        Assert.Equal((JobStatus.Failed, "A newer version of OmaVideo worked on this job. It goes on with that version, or a later one."), (refused.Status, refused.Error!.Message));
        Assert.Equal(before, await File.ReadAllBytesAsync(journal));
    }

    public void Dispose() => folder.Dispose();

    private static async Task Write(string version)
    {
        foreach (var phase in Phase.All.Where(phase => !Directory.Exists(Path.Combine(Kept, version, phase.Name))))
        {
            using var place = new TemporaryFolder();
            var crew = new FakeCrew();
            using (var house = new House(place.Path, crew, new TestClock(), parallel: 1))
                await phase.Reach(house, crew);
            place.CopyTo(Path.Combine(Kept, version, phase.Name));
        }
    }

    private House Open(string left, FakeCrew crew)
    {
        Copy(Path.Combine(Kept, left), folder.Path);
        return new House(folder.Path, crew, new TestClock());
    }

    /// <param name="number">What tells the job from others in the same folder: the jobs of a set all have one identity.</param>
    private static void Copy(string from, string to, int number = 0)
    {
        foreach (var file in Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories))
        {
            var id = Path.GetFileName(Directory.GetDirectories(Path.Combine(from, "jobs")).Single());
            var own = $"{id[..^1]}{number}";
            var copy = Path.Combine(to, Path.GetRelativePath(from, file).Replace(id, own, StringComparison.Ordinal));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.WriteAllText(copy, File.ReadAllText(file).Replace(id, own, StringComparison.Ordinal));
        }
    }

    private string[] Journals() => Directory.GetFiles(folder.Path, "journal.jsonl", SearchOption.AllDirectories);

    private static async Task<Job> Only(House house) => (await house.Jobs.Find(Path.GetFileName(Directory.GetDirectories(house.Data.Jobs).Single()), default))!;

    private static async Task<IReadOnlyList<JsonElement>> Listed(Cli cli) =>
        [.. (await cli.Run("jobs", "--json")).Output.TrimEnd().Split('\n').Select(line => JsonDocument.Parse(line).RootElement)];
}
