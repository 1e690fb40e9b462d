using System.Collections.Concurrent;
using System.Diagnostics;

namespace OmaVideo.Infra.Tests.Running;

/// <summary>A program that runs beside the tests and ends with them.</summary>
internal sealed class Child : IDisposable
{
    private readonly Process process;
    private readonly ConcurrentQueue<string> said = new();

    public Child(ProcessStartInfo start)
    {
        process = Process.Start(start)!;
        process.OutputDataReceived += (_, line) => Hear(line.Data);
        process.ErrorDataReceived += (_, line) => Hear(line.Data);
        process.StandardInput.Close();
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
    }

    public IReadOnlyCollection<string> Said => said;

    /// <summary>Asks until there is an answer.</summary>
    /// <exception cref="InvalidOperationException">The program ended before, or took too long; says what it said.</exception>
    public async Task<T> Until<T>(Func<Task<T?>> ask, TimeSpan limit)
        where T : class
    {
        for (var began = Stopwatch.StartNew(); began.Elapsed < limit && !process.HasExited; await Task.Delay(50))
        {
            if (await ask() is { } answer)
                return answer;
        }

        throw new InvalidOperationException($"{process.StartInfo.FileName} {(process.HasExited ? $"ended with {process.ExitCode}" : "did not get there")}:\n{string.Join('\n', said)}");
    }

    public void Dispose()
    {
        if (!process.HasExited)
            process.Kill(entireProcessTree: true);
        process.WaitForExit();
        process.Dispose();
    }

    private void Hear(string? line)
    {
        if (line is not null)
            said.Enqueue(line);
    }
}
