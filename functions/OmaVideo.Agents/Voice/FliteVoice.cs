using OmaVideo.Core.Rendering;
using OmaVideo.Core.Sound;
using OmaVideo.Core.Workflow;

namespace OmaVideo.Agents.Voice;

/// <summary>English from the flite that is built into FFmpeg.</summary>
internal sealed class FliteVoice(IFfmpeg ffmpeg)
{
    /// <summary>By how well listeners and a speech recogniser understand them, best first.</summary>
    private static readonly string[] Voices = ["rms", "awb", "slt", "kal16", "kal"];

    private const int SampleRate = 16_000;
    private const string Words = "words.txt";

    /// <param name="folder">A folder of our own: the text goes into a file there, never into the filter.</param>
    public async Task<RawSpeech> Speak(string text, string? voice, string folder, CancellationToken ct)
    {
        await File.WriteAllTextAsync(Path.Combine(folder, Words), text, ct);
        var name = Voices.FirstOrDefault(known => string.Equals(known, voice, StringComparison.OrdinalIgnoreCase)) ?? Voices[0];
        using var pcm = new MemoryStream();
        var command = new FfmpegCommand(["-f", "lavfi", "-i", $"flite=textfile={Words}:voice={name}", "-ar", $"{SampleRate}", "-ac", "1", "-f", "s16le", "pipe:1"])
        {
            Folder = folder,
            Deadline = TimeSpan.FromMinutes(1),
            Output = (stream, token) => stream.CopyToAsync(pcm, token),
        };
        try
        {
            await ffmpeg.Run(command, ct);
        }
        catch (StepException e) when (e.Message.Contains("No such filter", StringComparison.Ordinal))
        {
            throw new StepException(StepFailure.Bug, "This FFmpeg was built without flite, which speaks English. Install one that has it, such as Debian's.", e);
        }

        File.Delete(Path.Combine(folder, Words));
        return new(Samples.FromPcm(pcm.GetBuffer().AsSpan(0, (int)pcm.Length)), SampleRate);
    }
}
