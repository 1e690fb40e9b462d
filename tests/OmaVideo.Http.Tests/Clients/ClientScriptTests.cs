using System.Diagnostics;
using OmaVideo.Core.Tests.Architecture;
using OmaVideo.Local.Server;
using OmaVideo.Local.Tests;

namespace OmaVideo.Http.Tests.Clients;

/// <summary>The examples a reader of the documentation tries first, each from prompt to file, on a real server with the real crew.</summary>
public sealed class ClientScriptTests : IDisposable
{
    // The generators come from npm, so its registry has to answer.
    private const string Npm = "npm view openapi-fetch@0.17.0 version";

    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [FactWith("curl --version", "jq --version")]
    public Task Curl_makes_a_video() => Makes("examples", "api.sh");

    [FactWith("node --version", Npm)]
    public Task A_generated_TypeScript_client_makes_a_video() => Makes("examples/clients/typescript", "run.sh");

    [FactWith("dotnet --version", "node --version", Npm)]
    public Task A_generated_CSharp_client_makes_a_video() => Makes("examples/clients/csharp", "run.sh");

    private async Task Makes(string example, string script)
    {
        await using var server = LocalServer.Build(Path.Combine(folder.Path, "house"), 0);
        await server.StartAsync();
        var (copy, video) = (Copied(example), Path.Combine(folder.Path, "video.mp4"));

        await Run("sh", Path.Combine(copy, script), LocalServer.AddressOf(server), video);

        Assert.Equal("5.000000", (await Run("ffprobe", "-v", "error", "-show_entries", "format=duration", "-of", "csv=p=0", video)).Trim());
        await server.StopAsync();
    }

    /// <summary>The example in a folder of its own, so that what it generates does not lie among the sources.</summary>
    private string Copied(string example)
    {
        var copy = Directory.CreateDirectory(Path.Combine(folder.Path, "example")).FullName;
        foreach (var file in Directory.EnumerateFiles(Path.Combine(SourceTree.Root, example)))
            File.Copy(file, Path.Combine(copy, Path.GetFileName(file)));
        return copy;
    }

    private static async Task<string> Run(string program, params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true, RedirectStandardError = true })!;
        using var limit = new CancellationTokenSource(TimeSpan.FromMinutes(3));
        var (said, complained) = (process.StandardOutput.ReadToEndAsync(limit.Token), process.StandardError.ReadToEndAsync(limit.Token));
        try
        {
            await process.WaitForExitAsync(limit.Token);
        }
        catch (OperationCanceledException)
        {
            process.Kill(entireProcessTree: true);
        }

        Assert.True(process.ExitCode == 0, $"{program} {string.Join(' ', arguments)}: {await said} {await complained}");
        return await said;
    }
}
