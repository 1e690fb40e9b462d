using System.ComponentModel;
using System.Diagnostics;
using System.Text;
using OmaVideo.Core.Briefs;
using OmaVideo.Core.Sound;
using OmaVideo.Core.Workflow;

namespace OmaVideo.Agents.Voice;

/// <summary>eSpeak NG, which speaks about a hundred languages. It is a program of its own and may be missing.</summary>
/// <param name="Path">Its full path; null when it is not there.</param>
/// <param name="Deadline">How long it may take for one text.</param>
public sealed record EspeakProgram(string? Path, TimeSpan Deadline)
{
    private const int WavHeader = 44;
    private const int WavSampleRateAt = 24;

    /// <summary>Finds it once, with the host's own search path.</summary>
    public static EspeakProgram Find(string? searchPath) => new(
        (searchPath ?? "").Split(System.IO.Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)
            .SelectMany(folder => new[] { System.IO.Path.Combine(folder, "espeak-ng"), System.IO.Path.Combine(folder, "espeak-ng.exe") })
            .FirstOrDefault(File.Exists),
        TimeSpan.FromMinutes(1));

    /// <exception cref="StepException">It is missing, failed or hung.</exception>
    internal async Task<RawSpeech> Speak(string text, SpokenLanguage language, CancellationToken ct)
    {
        using var deadline = CancellationTokenSource.CreateLinkedTokenSource(ct);
        using var process = Start(language);
        using var killing = deadline.Token.Register(() => Kill(process));
        deadline.CancelAfter(Deadline);

        using var wav = new MemoryStream();
        var complaint = process.StandardError.ReadToEndAsync(CancellationToken.None);
        await Task.WhenAll(
            Tell(process, text),
            process.StandardOutput.BaseStream.CopyToAsync(wav, CancellationToken.None),
            complaint,
            process.WaitForExitAsync(CancellationToken.None));

        ct.ThrowIfCancellationRequested();
        if (deadline.IsCancellationRequested)
            throw new StepException(StepFailure.Transient, $"espeak-ng did not end within {Deadline.TotalSeconds:0} s and was stopped.");
        if (process.ExitCode != 0 || wav.Length < WavHeader)
            throw new StepException(StepFailure.Transient, $"espeak-ng failed with exit code {process.ExitCode}: {Shown.Safely((await complaint).Trim(), 300)}");
        var bytes = wav.ToArray();
        return new(Samples.FromPcm(bytes.AsSpan(WavHeader)), BitConverter.ToInt32(bytes, WavSampleRateAt));
    }

    private Process Start(SpokenLanguage language)
    {
        var start = new ProcessStartInfo(Path ?? "espeak-ng", ["-v", language.EspeakVoice, "-s", "150", "-b", "1", "--stdin", "--stdout"])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment.Clear();
        try
        {
            return Path is null ? throw new Win32Exception("not found") : Process.Start(start)!;
        }
        catch (Win32Exception e)
        {
            throw new StepException(
                StepFailure.Bug,
                $"Speech in the language '{language.Tag}' needs the program espeak-ng, which could not be started: {e.Message}. Install it (Debian: apt install espeak-ng) or order the video in English.",
                e);
        }
    }

    /// <summary>A program that stops reading early is judged by its exit code, not by the broken pipe.</summary>
    private static async Task Tell(Process process, string text)
    {
        try
        {
            await using var stream = process.StandardInput.BaseStream;
            await stream.WriteAsync(Encoding.UTF8.GetBytes(text));
        }
        catch (IOException)
        {
        }
    }

    private static void Kill(Process process)
    {
        try
        {
            process.Kill();
        }
        catch (Exception e) when (e is InvalidOperationException or Win32Exception)
        {
            // It has ended by itself in the meantime.
        }
    }
}
