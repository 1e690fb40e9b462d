using System.Diagnostics;
using System.Globalization;
using System.Security.Cryptography;
using System.Text.Json.Nodes;
using OmaVideo.Core.Premises;
using OmaVideo.Infra.Tests.Running;
using Xunit.Abstractions;

namespace OmaVideo.Infra.Tests.Backups;

/// <summary>Back up, destroy, restore: a storage account.</summary>
[Collection(AzuriteCollection.Name)]
public sealed class AccountDrillTests(Azurite azurite, ITestOutputHelper print) : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("omavideo-test-").FullName;

    [FactWith("azurite")]
    public async Task Nothing_is_lost_of_an_account()
    {
        var (made, kept, found) = (Folder("made"), Folder("kept"), Folder("found"));
        Make(made);
        await Run("before", "restore", made);
        await Run("before", "backup", kept);
        Directory.Delete(made, recursive: true);

        // The first account is gone, with all that was in it; here is another one.
        var began = Stopwatch.GetTimestamp();
        var restored = await Run("after", "restore", kept);
        print.WriteLine($"{restored.Output}The restore took {Stopwatch.GetElapsedTime(began).TotalSeconds:0.0} s.");
        await Run("after", "backup", found);

        Make(made);
        Assert.Equal(Contents(made), Contents(found));
        Assert.Contains("jobs: 60, 60 of them were missing", restored.Output, StringComparison.Ordinal);
        Assert.Contains("jobs: 60, 0 of them were missing", (await Run("after", "restore", kept)).Output, StringComparison.Ordinal);
    }

    [FactWith("azurite")]
    public async Task The_tables_of_an_hour_come_back_from_the_other_account()
    {
        using var cli = new FakeCli();
        Make(Folder("made"));
        Assert.Equal(0, (await Script.Run(Cloud(cli, "hour"), "restore", "account", Folder("made"))).ExitCode);
        Assert.Equal(0, (await Script.Run(Cloud(cli, "hour"), "backup", "hour")).ExitCode);
        var hour = Path.GetRelativePath(Path.Combine(cli.Folder, "backups"), Directory.GetFiles(cli.Folder, "jobs.jsonl", SearchOption.AllDirectories).Single())[..^"/jobs.jsonl".Length];

        var restored = await Script.Run(Cloud(cli, "later"), "restore", "hour", hour);

        Assert.True(restored.ExitCode == 0, restored.Said);
        Assert.Matches(@"^\d{4}-\d\d-\d\d/\d\d$", hour);
        Assert.All(TableNames.All, table => Assert.Matches($@"(?m)^{table}: (\d+), \1 of them were missing$", restored.Output));
        Assert.Contains("--auth-mode login --account-name stmedia --source backups", cli.Calls, StringComparison.Ordinal);
    }

    [FactWith("azurite")]
    public async Task Whoever_may_not_is_told_so_and_nothing_is_done()
    {
        var stranger = azurite.At("before");
        stranger["STORAGE_KEY"] = Convert.ToBase64String(new byte[64]);
        Make(Folder("made"));

        var refused = await Script.Run(stranger, "restore", "account", Folder("made"));

        Assert.Equal(1, refused.ExitCode);
        Assert.Contains("403", refused.Error, StringComparison.Ordinal);
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);

    /// <summary>The tables of an account that is emulated, and the command line of the cloud the other one is in.</summary>
    private Dictionary<string, string?> Cloud(FakeCli cli, string account) =>
        azurite.At(account).Where(setting => setting.Key != "BLOBS_URL").Concat(cli.Environment).Append(new("MEDIA_ACCOUNT", "stmedia")).ToDictionary();

    private string Folder(string name) => Path.Combine(folder, name);

    private async Task<Tool.Ended> Run(string account, string script, string folder)
    {
        var ended = await Script.Run(azurite.At(account), script, "account", folder);
        Assert.True(ended.ExitCode == 0, ended.Said);
        return ended;
    }

    /// <summary>Every table and container the code names, with every type that a property can have.</summary>
    private static void Make(string folder)
    {
        Directory.CreateDirectory(Path.Combine(folder, "tables"));
        foreach (var table in TableNames.All)
            File.WriteAllLines(Path.Combine(folder, "tables", $"{table}.jsonl"), Enumerable.Range(0, table == TableNames.Jobs ? 60 : 2).Select(Entity));
        foreach (var container in ContainerNames.All.Except([ContainerNames.Backups]))
        {
            var files = Directory.CreateDirectory(Path.Combine(folder, "blobs", container)).FullName;
            var name = $"stills/{container} & more.png";
            File.WriteAllBytes(Path.Combine(files, Convert.ToHexStringLower(SHA256.HashData(System.Text.Encoding.UTF8.GetBytes(name)))), Enumerable.Repeat((byte)7, 100_000).ToArray());
            File.WriteAllText(Path.Combine(folder, "blobs", $"{container}.jsonl"), new JsonObject { ["name"] = name, ["type"] = "image/png", ["tags"] = "kind=still" }.ToJsonString() + "\n");
        }
    }

    private static string Entity(int number) => new JsonObject
    {
        ["PartitionKey"] = $"owner {number / 20}",
        ["RowKey"] = number.ToString("D5", CultureInfo.InvariantCulture),
        ["Text"] = "“Lumen” says: it's \"warm\" \\ über\n",
        ["Whole"] = number,
        ["Long@odata.type"] = "Edm.Int64",
        ["Long"] = "9007199254740993",
        ["Share"] = 0.25,
        ["Done"] = true,
        ["At@odata.type"] = "Edm.DateTime",
        ["At"] = "2026-11-21T17:00:00.1234567Z",
        ["Id@odata.type"] = "Edm.Guid",
        ["Id"] = "6f9619ff-8b86-d011-b42d-00c04fc964ff",
        ["Seal@odata.type"] = "Edm.Binary",
        ["Seal"] = "AAECAw==",
    }.ToJsonString();

    /// <summary>Lines and files; entities come back in the order of their keys, which is how they were made.</summary>
    private static IReadOnlyList<(string File, string Text)> Contents(string folder) =>
    [
        .. Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
            .Select(file => (Path.GetRelativePath(folder, file), file.EndsWith(".jsonl", StringComparison.Ordinal) ? File.ReadAllText(file) : Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(file)))))
            .Order(),
    ];
}
