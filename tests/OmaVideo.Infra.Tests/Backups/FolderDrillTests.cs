using System.Diagnostics;
using System.Security.Cryptography;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using OmaVideo.Core.Access;
using OmaVideo.Core.Artifacts;
using OmaVideo.Core.Cameo;
using OmaVideo.Local;
using OmaVideo.Local.Stores;
using Xunit.Abstractions;

namespace OmaVideo.Infra.Tests.Backups;

/// <summary>Back up, destroy, restore: the embedded server's data folder.</summary>
public sealed class FolderDrillTests(ITestOutputHelper print) : IDisposable
{
    private static readonly DateTimeOffset Now = new(2026, 11, 21, 12, 0, 0, TimeSpan.Zero);

    private readonly string folder = Directory.CreateTempSubdirectory("omavideo-test-").FullName;

    private string Data => Path.Combine(folder, "data");

    private string Archive => Path.Combine(folder, "backup.tar.gz");

    [Fact]
    public async Task Nothing_is_lost_of_a_data_folder()
    {
        var key = await Fill();
        var before = Contents(Data);
        var packed = await Script.Run("backup", "folder", Data, Archive);
        Directory.Delete(Data, recursive: true);
        var began = Stopwatch.GetTimestamp();
        var restored = await Script.Run("restore", "folder", Archive, Data);

        print.WriteLine($"{packed.Output}{restored.Output}The restore took {Stopwatch.GetElapsedTime(began).TotalSeconds:0.00} s.");
        Assert.Equal((0, 0), (packed.ExitCode, restored.ExitCode));
        Assert.Equal(before, Contents(Data));
        Assert.True(await Opens(key));
    }

    [Fact]
    public async Task A_backup_holds_no_portrait_and_no_key_to_one()
    {
        await Fill();
        await using (var house = House(Data))
            await house.GetRequiredService<IPortraitSafe>().Put("guest_1", new([1], [2]), default);
        var portraits = Directory.EnumerateFiles(Data, "guest_1", SearchOption.AllDirectories).Count();
        await Script.Run("backup", "folder", Data, Archive);
        var restored = await Script.Run("restore", "folder", Archive, Path.Combine(folder, "elsewhere"));

        Assert.Equal((2, 0), (portraits, restored.ExitCode));
        Assert.Empty(Directory.EnumerateFiles(Path.Combine(folder, "elsewhere"), "guest_1", SearchOption.AllDirectories));
    }

    [Fact]
    public async Task A_backup_may_be_taken_while_a_journal_grows()
    {
        await Fill();
        using var stop = new CancellationTokenSource();
        var writing = Task.Run(async () =>
        {
            await using var file = File.AppendText(Journal(Data));
            for (var line = 0; !stop.IsCancellationRequested; line++)
                await file.WriteLineAsync($"{{\"line\":{line}}}");
        });

        var packed = await Script.Run("backup", "folder", Data, Archive);
        await stop.CancelAsync();
        await writing;

        Assert.Equal(0, packed.ExitCode);
        Assert.Equal(0, (await Script.Run("restore", "folder", Archive, Path.Combine(folder, "elsewhere"))).ExitCode);
        Assert.StartsWith("{\"line\":-1}", File.ReadAllText(Journal(Path.Combine(folder, "elsewhere"))), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_folder_in_use_is_not_restored_into_and_a_damaged_backup_not_from()
    {
        await Fill();
        await Script.Run("backup", "folder", Data, Archive);
        var into = await Script.Run("restore", "folder", Archive, Data);
        await using (var archive = File.OpenWrite(Archive))
            archive.SetLength(archive.Length - 1);
        var from = await Script.Run("restore", "folder", Archive, Path.Combine(folder, "elsewhere"));

        Assert.Equal((2, 1), (into.ExitCode, from.ExitCode));
        Assert.Contains("is not empty", into.Error, StringComparison.Ordinal);
        Assert.Contains("is damaged", from.Error, StringComparison.Ordinal);
        Assert.False(Directory.Exists(Path.Combine(folder, "elsewhere")));
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);

    /// <summary>With a key, an artefact, a job's journal, and scratch, which is no loss.</summary>
    private async Task<KeyText> Fill()
    {
        await using var house = House(Data);
        await house.GetRequiredService<IArtifactStore>().Make(ArtifactName.Of("stills", "png", "drill/1", "a scene"), scratch => File.WriteAllBytesAsync(scratch.Result, RandomNumberGenerator.GetBytes(200_000)), default);
        var key = KeyText.New();
        await house.GetRequiredService<IKeyStore>().Add(new(key.Id, "studio", "drill", Scope.Write, [new(house.GetRequiredService<Pepper>().Seal(key), Now)], Now), default);
        Directory.CreateDirectory(Path.GetDirectoryName(Journal(Data))!);
        await File.WriteAllTextAsync(Journal(Data), "{\"line\":-1}\n");
        await File.WriteAllTextAsync(Path.Combine(Data, "scratch", "half-made"), "no loss");
        return key;
    }

    /// <summary>Whether the key still opens the house, which takes its record and the pepper.</summary>
    private async Task<bool> Opens(KeyText key)
    {
        await using var house = House(Data);
        return (await house.GetRequiredService<IKeyStore>().Find(key.Id, default))?.Opens(house.GetRequiredService<Pepper>().Seal(key), Now) ?? false;
    }

    private static ServiceProvider House(string data) => new ServiceCollection().AddLogging().AddStudio(data, new ConfigurationBuilder().Build()).BuildServiceProvider();

    private static string Journal(string data) => Path.Combine(data, "jobs", "job_1", "journal.jsonl");

    private static IReadOnlyList<(string File, string Hash, UnixFileMode Mode)> Contents(string data) =>
    [
        .. Directory.EnumerateFiles(data, "*", SearchOption.AllDirectories)
            .Where(file => !file.StartsWith(Path.Combine(data, "scratch"), StringComparison.Ordinal))
            .Select(file => (Path.GetRelativePath(data, file), Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(file))), File.GetUnixFileMode(file)))
            .Order(),
    ];
}
