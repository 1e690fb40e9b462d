using System.Globalization;
using System.Text.RegularExpressions;
using OmaVideo.Core.Artifacts;
using OmaVideo.Core.Rendering;
using OmaVideo.Core.Sound;
using OmaVideo.Media.Ffmpeg;

namespace OmaVideo.Media.Tests.Sound;

/// <summary>A folder of PCM files as a store, and FFmpeg's own measurements of what came out.</summary>
public sealed partial class SoundFiles : IArtifactStore, IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("sound-").FullName;
    private int files;

    public FfmpegRunner Ffmpeg { get; } = new(FfmpegPrograms.Find(Environment.GetEnvironmentVariable("PATH")));

    public string Path(string name) => System.IO.Path.Combine(folder, name);

    public Artifact Keep(params ReadOnlySpan<float[]> channels)
    {
        var name = $"{files++}.pcm";
        File.WriteAllBytes(Path(name), Samples.ToPcm(channels));
        return new(name, new FileInfo(Path(name)).Length);
    }

    public static float[] Sine(double hertz, double amplitude, double seconds) =>
        [.. Enumerable.Range(0, Samples.In(seconds)).Select(i => (float)(amplitude * Math.Sin(2 * Math.PI * hertz * i / Pcm.SampleRate)))];

    /// <summary>Something like speech: a buzz in syllables.</summary>
    public static float[] Babble(double amplitude, double seconds) =>
        [.. Enumerable.Range(0, Samples.In(seconds)).Select(i => (double)i / Pcm.SampleRate).Select(t =>
            (float)(amplitude * Math.Pow(Math.Sin(Math.PI * 2.2 * t), 2) * Enumerable.Range(1, 20).Sum(k => Math.Sin(2 * Math.PI * 130 * k * t) / k)))];

    /// <summary>FFmpeg's own meter.</summary>
    public async Task<(double Loudness, double TruePeak)> Measure(string file)
    {
        var log = await Ffmpeg.Run(new(["-i", file, "-af", "ebur128=peak=true", "-f", "null", "-"]), default);
        var summary = log[log.LastIndexOf("Summary:", StringComparison.Ordinal)..];
        return (Number(Integrated().Match(summary)), Number(Peak().Match(summary)));
    }

    public async Task<(float[] Left, float[] Right)> Decode(string file)
    {
        using var pcm = new MemoryStream();
        await Ffmpeg.Run(new(["-i", file, "-f", "s16le", "-ac", "2", "-ar", "48000", "pipe:1"]) { Output = (stream, ct) => stream.CopyToAsync(pcm, ct) }, default);
        return (Samples.FromPcm(pcm.ToArray(), 0, 2), Samples.FromPcm(pcm.ToArray(), 1, 2));
    }

    public async Task<string> Probe(string file, string entries)
    {
        using var text = new MemoryStream();
        await Ffmpeg.Probe(new(["-v", "error", "-show_entries", entries, "-of", "csv=p=0", file]) { Output = (stream, ct) => stream.CopyToAsync(text, ct) }, default);
        return System.Text.Encoding.UTF8.GetString(text.ToArray()).Trim();
    }

    /// <summary>How strong one frequency is in a stretch of sound, in decibels.</summary>
    public static double Tone(ReadOnlySpan<float> samples, double hertz)
    {
        var (re, im) = (0.0, 0.0);
        for (var i = 0; i < samples.Length; i++)
        {
            var angle = 2 * Math.PI * hertz * i / Pcm.SampleRate;
            var window = 1 - Math.Cos(2 * Math.PI * i / samples.Length);
            (re, im) = (re + (samples[i] * Math.Cos(angle) * window), im + (samples[i] * Math.Sin(angle) * window));
        }

        return Samples.Decibels(2 * Math.Sqrt((re * re) + (im * im)) / samples.Length);
    }

    public Task<string> Open(Artifact artifact, CancellationToken ct) => Task.FromResult(Path(artifact.Name));

    public Task Remove(Artifact artifact, CancellationToken ct) => throw new NotSupportedException();

    public Task<Artifact?> Find(ArtifactName name, CancellationToken ct) => throw new NotSupportedException();

    public Task<Artifact> Make(ArtifactName name, Func<Scratch, Task> make, CancellationToken ct) => throw new NotSupportedException();

    public void Dispose() => Directory.Delete(folder, recursive: true);

    private static double Number(Match match) => double.Parse(match.Groups[1].Value, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"I:\s+(-?[\d.]+) LUFS")]
    private static partial Regex Integrated();

    [GeneratedRegex(@"Peak:\s+(-?[\d.]+) dBFS")]
    private static partial Regex Peak();
}
