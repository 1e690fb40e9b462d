using System.Diagnostics;

namespace OmaVideo.Infra.Tests.Running;

/// <summary>Programs of this machine that things are tried with.</summary>
internal static class Tool
{
    /// <summary>Also where npm puts what this folder needs, and where those lie that are meant for administrators, whom a test does not need to be.</summary>
    private static readonly string[] Folders = [.. (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator), Path.Combine(SourceTree.Root, "node_modules", ".bin"), "/usr/sbin", "/sbin"];

    /// <returns>Null when it is not installed.</returns>
    public static string? Find(string name) => Folders.Select(folder => Path.Combine(folder, name)).FirstOrDefault(File.Exists);

    /// <param name="within">How long it may take; five minutes unless told.</param>
    /// <exception cref="OperationCanceledException">It took longer, or is no longer wanted, and was ended.</exception>
    public static async Task<Ended> Run(
        string name, IEnumerable<string> arguments, string? folder = null, IReadOnlyDictionary<string, string?>? environment = null, TimeSpan? within = null, CancellationToken ct = default)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(ct);
        limit.CancelAfter(within ?? TimeSpan.FromMinutes(5));
        using var process = Process.Start(Starting(name, arguments, folder, environment))!;
        using var ending = limit.Token.Register(() => process.Kill(entireProcessTree: true));
        process.StandardInput.Close();
        var (output, error) = (process.StandardOutput.ReadToEndAsync(limit.Token), process.StandardError.ReadToEndAsync(limit.Token));
        await process.WaitForExitAsync(limit.Token);
        return new(process.ExitCode, await output, await error);
    }

    public static ProcessStartInfo Starting(string name, IEnumerable<string> arguments, string? folder = null, IReadOnlyDictionary<string, string?>? environment = null)
    {
        var start = new ProcessStartInfo(Path.IsPathRooted(name) ? name : Find(name) ?? throw new FileNotFoundException($"{name} is not installed."), arguments)
        {
            WorkingDirectory = folder ?? SourceTree.Root,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (var (variable, value) in environment ?? new Dictionary<string, string?>())
            start.Environment[variable] = value;
        return start;
    }

    internal sealed record Ended(int ExitCode, string Output, string Error)
    {
        public string Said => Output + Error;
    }
}
