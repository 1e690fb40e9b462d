using System.ComponentModel;
using System.Diagnostics;
using System.Net.Sockets;
using OmaVideo.Core.Rendering;
using OmaVideo.Core.Workflow;

namespace OmaVideo.Media.Ffmpeg;

/// <summary>Runs FFmpeg's programs as children of this process.</summary>
public sealed class FfmpegRunner(FfmpegPrograms programs) : IFfmpeg
{
    private static readonly string[] Limits = ["-hide_banner", "-nostdin", "-y", "-max_alloc", "1073741824"];

    /// <summary>
    /// Of a file that pretends to be something else, FFmpeg finds out what it is; a playlist or a concat script would have it
    /// open other files. So only formats that hold their media themselves are let in, and no protocol that leaves this machine.
    /// </summary>
    private static readonly string[] Guarded =
    [
        "-protocol_whitelist", "file,pipe",
        "-format_whitelist", "aac,ass,f32le,ffmetadata,flac,gif,h264,image2,image2pipe,jpeg_pipe,lavfi,matroska,mov,mp3,mpegts,ogg,png_pipe,rawvideo,s16le,srt,svg_pipe,wav,webm,webp_pipe,webvtt",
    ];

    /// <summary>The exit code of what somebody killed (SIGKILL): the system, when memory was short, or a person.</summary>
    private const int Killed = 128 + 9;

    /// <summary>How long what a stopped program has written may still be read; a child of it may hold the pipes open for ever.</summary>
    private static readonly TimeSpan Grace = TimeSpan.FromSeconds(1);

    public Task<string> Run(FfmpegCommand command, CancellationToken ct) =>
        RunProgram(programs.Ffmpeg, command with { Arguments = [.. Limits, .. command.Arguments.SelectMany(Input)] }, ct);

    public Task<string> Probe(FfmpegCommand command, CancellationToken ct) =>
        RunProgram(programs.Ffprobe, command with { Arguments = ["-hide_banner", .. Guarded, .. command.Arguments] }, ct);

    /// <summary>The guards count for one input, so they stand before each.</summary>
    private static string[] Input(string argument) => argument == "-i" ? [.. Guarded, argument] : [argument];

    private static async Task<string> RunProgram(string program, FfmpegCommand command, CancellationToken ct)
    {
        ct.ThrowIfCancellationRequested();
        using var deadline = CancellationTokenSource.CreateLinkedTokenSource(ct);
        using var process = Start(program, command);
        using var killing = deadline.Token.Register(() => Kill(process));
        deadline.CancelAfter(command.Deadline);

        var log = new LogTail();
        var pipes = Task.WhenAll(
            log.Read(process.StandardError),
            Feed(process, command.Input, deadline.Token),
            Drain(process, command.Output, deadline.Token));
        await process.WaitForExitAsync(CancellationToken.None);
        var name = Path.GetFileName(program);
        try
        {
            await Emptied(pipes, deadline.Token);
        }
        catch (EndOfStreamException) when (process.ExitCode != 0 && !deadline.IsCancellationRequested)
        {
            // Whoever read the output missed the rest of it: the program's own words say why.
            throw Failed(name, process.ExitCode, log.LastWords());
        }

        ct.ThrowIfCancellationRequested();
        if (deadline.IsCancellationRequested)
            throw new StepException(StepFailure.Transient, $"{name} did not end within {command.Deadline.TotalSeconds:0.#} s and was stopped.", new CutShortException());
        return process.ExitCode == 0 ? log.ToString() : throw Failed(name, process.ExitCode, log.LastWords());
    }

    private static async Task Emptied(Task pipes, CancellationToken stopped)
    {
        try
        {
            await pipes.WaitAsync(stopped);
        }
        catch (OperationCanceledException) when (stopped.IsCancellationRequested)
        {
            await Task.WhenAny(pipes, Task.Delay(Grace, CancellationToken.None));
        }
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
            WidePipe.Widen(stream);
            if (write is not null)
                await write(stream, ct);
        }
        catch (Exception e) when (IsBrokenPipe(e) || (e is OperationCanceledException && ct.IsCancellationRequested))
        {
        }
        catch
        {
            Kill(process);
            throw;
        }
    }

    /// <summary>EPIPE, its two names on Windows, or the socket that a pipe is made of. Any other I/O error is the writer's own, and what it wrote is not whole.</summary>
    private static bool IsBrokenPipe(Exception e) => e is IOException && (e.InnerException is SocketException || (e.HResult & 0xFFFF) is 32 or 109 or 232);

    private static async Task Drain(Process process, Func<Stream, CancellationToken, Task>? read, CancellationToken ct)
    {
        try
        {
            await using var stream = process.StandardOutput.BaseStream;
            await (read is null ? stream.CopyToAsync(Stream.Null, ct) : read(stream, ct));
        }
        catch (OperationCanceledException) when (ct.IsCancellationRequested)
        {
        }
        catch (Exception e) when (e is not EndOfStreamException)
        {
            Kill(process);
            throw;
        }
    }

    private static void Kill(Process process)
    {
        try
        {
            process.Kill(entireProcessTree: HasChildren(process.Id));
        }
        catch (Exception e) when (e is InvalidOperationException or Win32Exception)
        {
            // It has ended by itself in the meantime.
        }
    }

    /// <summary>
    /// FFmpeg starts nobody, but what some installations wrap around it does. A tree's root is stopped before its children are
    /// looked for: if this program is killed between that and the end, it stands there for ever.
    /// </summary>
    private static bool HasChildren(int id)
    {
        try
        {
            return !OperatingSystem.IsLinux() || Directory.EnumerateDirectories($"/proc/{id}/task").Any(thread => File.ReadAllText($"{thread}/children").Length > 0);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return true;
        }
    }

    private static StepException Failed(string name, int code, string lastWords) =>
        lastWords.Contains("No space left on device", StringComparison.Ordinal) ? new(StepFailure.Exhausted, "The disk is full.")
        : code == Killed ? new(StepFailure.Transient, $"{name} was killed from outside.", new CutShortException())
        : new(StepFailure.Transient, $"{name} failed with exit code {code}: {lastWords}");
}
