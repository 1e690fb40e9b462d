using System.Globalization;
using System.Runtime.InteropServices;
using OmaVideo.Core.Rendering;

namespace OmaVideo.Agents.Voice;

/// <summary>Makes a synthesiser's dry voice warmer and even, and sets its tempo.</summary>
internal sealed class VoiceFinish(IFfmpeg ffmpeg)
{
    /// <summary>
    /// Rumble out, a little chest, less of the box at 450 Hz, presence for the consonants, hiss tamed, and a gentle
    /// compressor so that quiet syllables stay above the music.
    /// </summary>
    private const string Tone =
        "highpass=f=75,equalizer=f=170:t=q:w=0.9:g=2.5,equalizer=f=450:t=q:w=1.2:g=-2,equalizer=f=3200:t=q:w=1:g=1.5,"
        + "deesser=i=0.25:m=0.5:f=0.55,acompressor=threshold=0.09:ratio=2.2:attack=6:release=110:knee=4";

    /// <returns>Mono at 48 kHz.</returns>
    public async Task<float[]> Apply(RawSpeech speech, double tempo, CancellationToken ct)
    {
        using var finished = new MemoryStream();
        var stretch = Math.Abs(tempo - 1) < 0.005 ? "" : string.Create(CultureInfo.InvariantCulture, $"atempo={tempo:0.0000},");
        await ffmpeg.Run(
            new(
            [
                "-f", "f32le", "-ar", speech.SampleRate.ToString(CultureInfo.InvariantCulture), "-ac", "1", "-i", "pipe:0",
                "-af", $"{stretch}aresample=48000:filter_size=64:cutoff=0.97,{Tone}", "-ar", "48000", "-ac", "1", "-f", "f32le", "pipe:1",
            ])
            {
                Deadline = TimeSpan.FromMinutes(1),
                Input = async (stream, token) => await stream.WriteAsync(MemoryMarshal.AsBytes(speech.Samples.AsSpan()).ToArray(), token),
                Output = (stream, token) => stream.CopyToAsync(finished, token),
            },
            ct);
        return MemoryMarshal.Cast<byte, float>(finished.GetBuffer().AsSpan(0, (int)finished.Length)).ToArray();
    }
}
