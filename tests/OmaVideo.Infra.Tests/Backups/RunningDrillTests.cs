using OmaVideo.Infra.Tests.Running;

namespace OmaVideo.Infra.Tests.Backups;

/// <summary>The folder of a server that made a video, packed while it runs.</summary>
[Collection(PremisesCollection.Name)]
public sealed class RunningDrillTests(Premises premises) : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("omavideo-test-").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public async Task What_a_server_made_is_there_in_the_house_that_is_built_from_its_backup()
    {
        var (archive, back) = (Path.Combine(folder, "house.tar.gz"), Path.Combine(folder, "back"));

        var (packed, restored) = (await Script.Run("backup", "folder", premises.Data, archive), await Script.Run("restore", "folder", archive, back));
        var jobs = await Tool.Run("dotnet", [Premises.Program, "jobs", "--json", "--data", back]);

        Assert.True((packed.ExitCode, restored.ExitCode) == (0, 0), packed.Error + restored.Error);
        Assert.Contains("\"completed\"", jobs.Output);
        Assert.Equal(Artifacts(premises.Data), Artifacts(back));
    }

    private static IEnumerable<(string, long)> Artifacts(string data) => Directory
        .EnumerateFiles(Path.Combine(data, "artifacts"), "*", SearchOption.AllDirectories).Select(file => (Path.GetRelativePath(data, file), new FileInfo(file).Length)).Order();
}
