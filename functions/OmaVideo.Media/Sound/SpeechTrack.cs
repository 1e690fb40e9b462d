using OmaVideo.Core.Artifacts;
using OmaVideo.Core.Sound;

namespace OmaVideo.Media.Sound;

/// <summary>All voices on one track, each at its sample and equally loud, and the stretches in which somebody speaks.</summary>
/// <param name="Spoken">From a sample until another, first to last.</param>
internal sealed record SpeechTrack(float[] Samples, IReadOnlyList<(int From, int Until)> Spoken)
{
    /// <summary>LUFS of speech on both channels, before the whole is levelled.</summary>
    public const double Level = -20;

    /// <summary>dB; a voice as quiet as this asks for is noise, and stays so.</summary>
    private const double MostGain = 24;

    public static async Task<SpeechTrack> Place(IReadOnlyList<PlacedVoice> voices, int length, Func<Artifact, Task<byte[]>> read)
    {
        var track = new float[length];
        var spoken = new List<(int From, int Until)>();
        foreach (var voice in voices.OrderBy(voice => voice.Start))
        {
            var samples = Core.Sound.Samples.FromPcm(await read(voice.Audio));
            var gain = Core.Sound.Samples.Gain(Math.Min(Level - Loudness.Integrated(samples, samples), MostGain));
            var from = Math.Clamp(Core.Sound.Samples.In(voice.Start), 0, length);
            var until = Math.Min(from + samples.Length, length);
            for (var i = from; i < until; i++)
                track[i] += samples[i - from] * gain;
            Fade.Out(track.AsSpan(from, until - from), until - from < samples.Length ? 0.01 : 0);
            spoken.Add((from, until));
        }

        return new(track, spoken);
    }
}
