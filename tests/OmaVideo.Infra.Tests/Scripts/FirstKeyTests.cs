using System.Net;
using OmaVideo.Infra.Tests.Running;

namespace OmaVideo.Infra.Tests.Scripts;

[Collection(PremisesCollection.Name)]
public sealed class FirstKeyTests(Premises premises) : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("omavideo-test-").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public async Task It_is_made_once_and_opens_the_figures()
    {
        var (program, file) = (Path.Combine(folder, "omavideo"), Path.Combine(folder, "key"));
        File.WriteAllText(program, $"#!/bin/sh\nexec dotnet {Premises.Program} \"$@\"\n");
        File.SetUnixFileMode(program, UnixFileMode.UserRead | UnixFileMode.UserExecute);

        var made = await FirstKey(file);
        Assert.True(made.ExitCode == 0, made.Said);
        var key = await File.ReadAllTextAsync(file);
        using var asked = new HttpRequestMessage(HttpMethod.Get, "/metrics") { Headers = { { "Authorization", $"Bearer {key}" } } };
        using var stranger = new HttpClient { BaseAddress = premises.Address };
        using var figures = await stranger.SendAsync(asked);
        await FirstKey(file);

        Assert.Equal(HttpStatusCode.OK, figures.StatusCode);
        Assert.Equal(key, await File.ReadAllTextAsync(file));
        Assert.DoesNotContain(key, made.Said);
    }

    private Task<Tool.Ended> FirstKey(string file) => Tool.Run(Path.Combine(SourceTree.Root, "infra/scripts/first-key"), [file], folder, new Dictionary<string, string?>
    {
        ["PATH"] = $"{folder}:{Environment.GetEnvironmentVariable("PATH")}",
        ["OMAVIDEO_DATA"] = premises.Data,
    });
}
