namespace OmaVideo.Agents.Music.Instruments;

/// <summary>A round bass: a sine with a little of its octave, warmed by soft saturation.</summary>
internal sealed class BassNote(double pitch, double seconds, double strength) : PlayedNote
{
    private static readonly float Release = Decay(0.25);
    private static readonly float Settle = Decay(2.5);
    private readonly double step = 2 * Math.PI * Frequency(pitch) / SampleRate;
    private readonly int held = (int)(seconds * SampleRate);
    private double phase;
    private float rise;
    private float level = 1;
    private int played;

    public override bool Play(Span<float> samples)
    {
        foreach (ref var sample in samples)
        {
            phase += step;
            rise += (1 - rise) * 0.004f;
            level = played++ < held ? 0.55f + ((level - 0.55f) * Settle) : level * Release;
            var wave = (float)(Math.Sin(phase) + (0.35 * Math.Sin(2 * phase)) + (0.1 * Math.Sin(3 * phase)));
            sample = MathF.Tanh(wave * 1.3f) * rise * level * (float)strength * 0.5f;
        }

        return played < held || level > 1e-4f;
    }
}
