namespace OmaVideo.Agents.Music.Instruments;

/// <summary>A soft skin: a sine that falls in pitch and dies away.</summary>
/// <param name="hertz">Where the pitch settles.</param>
/// <param name="falls">Hertz it falls to get there.</param>
/// <param name="bend">Seconds that takes.</param>
/// <param name="rings">Seconds to silence.</param>
internal sealed class DrumNote(double hertz, double falls, double bend, double rings, double strength) : PlayedNote
{
    private readonly float fade = Decay(rings);
    private readonly float settle = Decay(bend);
    private double phase;
    private double above = falls;
    private float level = (float)strength;
    private int played;

    public override bool Play(Span<float> samples)
    {
        foreach (ref var sample in samples)
        {
            above *= settle;
            phase += 2 * Math.PI * (hertz + above) / SampleRate;
            level *= fade;
            sample = MathF.Tanh((float)Math.Sin(phase) * 1.4f) * level * Math.Min(1, played++ / 120f);
        }

        return level > 1e-4f;
    }
}
