using System.Diagnostics;

namespace OmaVideo.Local.Tests.CommandLine;

/// <summary>The real program, as its own process, in a folder of its own, where its data lies too.</summary>
internal sealed class Cli(string folder)
{
    /// <summary>As it was built for use: the copy beside the tests counts its lines, which takes its time.</summary>
    public static readonly string Program = Path.GetFullPath(Path.Combine(
        AppContext.BaseDirectory.Replace("tests/OmaVideo.Local.Tests", "functions/OmaVideo.Local"), "omavideo.dll"));

    public Dictionary<string, string?> Environment { get; } = new() { ["OMAVIDEO_Engine__RenderPause"] = "00:00:00", ["OMAVIDEO_Engine__ProviderPause"] = "00:00:00" };

    public async Task<Ended> Run(params string[] arguments)
    {
        using var limit = new CancellationTokenSource(TimeSpan.FromMinutes(5));
        using var process = Start(arguments);
        var (output, error) = (process.StandardOutput.ReadToEndAsync(limit.Token), process.StandardError.ReadToEndAsync(limit.Token));
        await process.WaitForExitAsync(limit.Token);
        return new(process.ExitCode, await output, await error);
    }

    /// <summary>Starts it, for a test that will not let it end by itself.</summary>
    public Process Start(params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet", [Program, .. arguments])
        {
            WorkingDirectory = folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment["OMAVIDEO_DATA"] = Path.Combine(folder, "data");
        foreach (var (name, value) in Environment)
            start.Environment[name] = value;
        var process = Process.Start(start)!;
        process.StandardInput.Close();
        return process;
    }

    internal sealed record Ended(int ExitCode, string Output, string Error);
}
