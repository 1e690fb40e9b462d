namespace OmaVideo.Agents.Music.Instruments;

/// <summary>A note while it sounds, mono.</summary>
internal abstract class PlayedNote
{
    protected const double SampleRate = Core.Sound.Pcm.SampleRate;

    /// <summary>Writes the next samples.</summary>
    /// <returns>False when nothing more will come.</returns>
    public abstract bool Play(Span<float> samples);

    protected static double Frequency(double pitch) => 440 * Math.Pow(2, (pitch - 69) / 12);

    /// <summary>The factor a sample that takes a sound down by 60 dB in this time.</summary>
    protected static float Decay(double seconds) => (float)Math.Exp(-6.9078 / (seconds * SampleRate));
}
