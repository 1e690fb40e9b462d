using System.Diagnostics;

namespace OmaVideo.Infra.Tests.Backups;

/// <summary>A script of infra/scripts, run as an operator runs it.</summary>
internal static class Script
{
    /// <summary>How long any of them may take here.</summary>
    private static readonly TimeSpan Limit = TimeSpan.FromMinutes(3);

    public static Task<Ended> Run(string name, params string[] arguments) => Run(new(), name, arguments);

    public static async Task<Ended> Run(Dictionary<string, string> environment, string name, params string[] arguments)
    {
        var start = new ProcessStartInfo(Path.Combine(SourceTree.Root, "infra", "scripts", name), arguments) { RedirectStandardOutput = true, RedirectStandardError = true };
        foreach (var (variable, value) in environment)
            start.Environment[variable] = value;
        using var limit = new CancellationTokenSource(Limit);
        using var process = Process.Start(start)!;
        var (said, complaint) = (process.StandardOutput.ReadToEndAsync(limit.Token), process.StandardError.ReadToEndAsync(limit.Token));
        await process.WaitForExitAsync(limit.Token);
        return new(process.ExitCode, await said, await complaint);
    }

    internal sealed record Ended(int Code, string Said, string Complaint);
}
