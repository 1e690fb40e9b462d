using System.ComponentModel;
using System.Diagnostics;
using OmaVideo.Core.Rendering;
using OmaVideo.Core.Workflow;

namespace OmaVideo.Media.Ffmpeg;

/// <summary>Runs FFmpeg's programs as children of this process.</summary>
public sealed class FfmpegRunner(FfmpegPrograms programs) : IFfmpeg
{
    private static readonly string[] Limits = ["-hide_banner", "-nostdin", "-y", "-max_alloc", "1073741824"];
    private static readonly string[] NoNetwork = ["-protocol_whitelist", "file,pipe"];

    public Task<string> Run(FfmpegCommand command, CancellationToken ct) =>
        RunProgram(programs.Ffmpeg, command with { Arguments = [.. Limits, .. command.Arguments.SelectMany(Input)] }, ct);

    /// <summary>Runs ffprobe; what it found is on its standard output.</summary>
    public Task<string> Probe(FfmpegCommand command, CancellationToken ct) =>
        RunProgram(programs.Ffprobe, command with { Arguments = ["-hide_banner", .. NoNetwork, .. command.Arguments] }, ct);

    /// <summary>The whitelist counts for one input, so it stands before each.</summary>
    private static string[] Input(string argument) => argument == "-i" ? [.. NoNetwork, argument] : [argument];

    private static async Task<string> RunProgram(string program, FfmpegCommand command, CancellationToken ct)
    {
        using var deadline = CancellationTokenSource.CreateLinkedTokenSource(ct);
        using var process = Start(program, command);
        using var killing = deadline.Token.Register(() => Kill(process));
        deadline.CancelAfter(command.Deadline);

        var log = new LogTail();
        await Task.WhenAll(
            log.Read(process.StandardError),
            Feed(process, command.Input, deadline.Token),
            Drain(process, command.Output, deadline.Token),
            process.WaitForExitAsync(CancellationToken.None));

        ct.ThrowIfCancellationRequested();
        var name = Path.GetFileName(program);
        if (deadline.IsCancellationRequested)
            throw new StepException(StepFailure.Transient, $"{name} did not end within {command.Deadline.TotalSeconds:0} s and was stopped.");
        return process.ExitCode == 0 ? log.ToString() : throw Failed(name, process.ExitCode, log.LastWords());
    }

    private static Process Start(string program, FfmpegCommand command)
    {
        var start = new ProcessStartInfo(program, command.Arguments)
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = command.Folder ?? "",
        };
        start.Environment.Clear();
        try
        {
            return Process.Start(start)!;
        }
        catch (Win32Exception e)
        {
            throw new StepException(StepFailure.Bug, $"{Path.GetFileName(program)} could not be started: {e.Message}. `omavideo check` says what to install.", e);
        }
    }

    /// <summary>Writes the input. A program that stops reading early is judged by its exit code, not by the broken pipe.</summary>
    private static async Task Feed(Process process, Func<Stream, CancellationToken, Task>? write, CancellationToken ct)
    {
        try
        {
            await using var stream = process.StandardInput.BaseStream;
            if (write is not null)
                await write(stream, ct);
        }
        catch (Exception e) when (e is IOException or OperationCanceledException)
        {
        }
        catch
        {
            Kill(process);
            throw;
        }
    }

    private static async Task Drain(Process process, Func<Stream, CancellationToken, Task>? read, CancellationToken ct)
    {
        try
        {
            await using var stream = process.StandardOutput.BaseStream;
            await (read is null ? stream.CopyToAsync(Stream.Null, ct) : read(stream, ct));
        }
        catch (OperationCanceledException)
        {
        }
        catch
        {
            Kill(process);
            throw;
        }
    }

    private static void Kill(Process process)
    {
        try
        {
            process.Kill(entireProcessTree: true);
        }
        catch (Exception e) when (e is InvalidOperationException or Win32Exception)
        {
            // It has ended by itself in the meantime.
        }
    }

    private static StepException Failed(string name, int code, string lastWords) => lastWords.Contains("No space left on device", StringComparison.Ordinal)
        ? new(StepFailure.Exhausted, "The disk is full.")
        : new(StepFailure.Transient, $"{name} failed with exit code {code}: {lastWords}");
}
