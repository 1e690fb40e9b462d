using System.Globalization;
using System.Runtime.InteropServices;
using OmaVideo.Core.Rendering;

namespace OmaVideo.Agents.Voice;

/// <summary>Makes a synthesiser's voice clear, warm and even, and sets its tempo.</summary>
internal sealed class VoiceFinish(IFfmpeg ffmpeg)
{
    /// <summary>
    /// flite's voices are all chest: measured against people's speech they lack 5 to 8 dB from 700 to 2500 Hz, where
    /// vowels are told apart. So the chest steps back and the mouth comes forward.
    /// </summary>
    public const string FliteTone =
        "highpass=f=80,bass=g=-3.5:f=220:w=0.6,equalizer=f=950:t=q:w=0.7:g=4.5,equalizer=f=1900:t=q:w=0.9:g=4.5,treble=g=-1.5:f=5500:w=0.5";

    /// <summary>eSpeak NG has no chest and a sharp edge.</summary>
    public const string EspeakTone =
        "highpass=f=75,equalizer=f=180:t=q:w=0.8:g=3,equalizer=f=2800:t=q:w=0.8:g=-3,treble=g=-2.5:f=6000:w=0.5";

    /// <summary>A voice that needs nothing.</summary>
    public const string NoTone = "anull";

    /// <summary>Hissing consonants tamed, and quiet syllables held above the music.</summary>
    private const string Evenness = "deesser=i=0.3:m=0.5:f=0.5,acompressor=threshold=0.09:ratio=2.2:attack=6:release=110:knee=4";

    /// <returns>Mono at 48 kHz.</returns>
    public async Task<float[]> Apply(RawSpeech speech, string tone, double tempo, CancellationToken ct)
    {
        using var finished = new MemoryStream();
        var stretch = Math.Abs(tempo - 1) < 0.005 ? "" : string.Create(CultureInfo.InvariantCulture, $"atempo={tempo:0.0000},");
        await ffmpeg.Run(
            new(
            [
                "-f", "f32le", "-ar", speech.SampleRate.ToString(CultureInfo.InvariantCulture), "-ac", "1", "-i", "pipe:0",
                "-af", $"{stretch}aresample=48000:filter_size=64:cutoff=0.97,{tone},{Evenness}", "-ar", "48000", "-ac", "1", "-f", "f32le", "pipe:1",
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
