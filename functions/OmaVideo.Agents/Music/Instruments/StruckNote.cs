namespace OmaVideo.Agents.Music.Instruments;

/// <summary>Keys and bells: partials that ring and fade each in its own time.</summary>
internal sealed class StruckNote : PlayedNote
{
    private readonly float[] turn, shrink, now, before;
    private readonly int held;
    private readonly int attack;
    private readonly float damping;
    private float release = 1;
    private int played;

    /// <param name="seconds">Until the key is let go.</param>
    public StruckNote(StruckSound sound, double pitch, double seconds, double strength)
    {
        var frequency = Frequency(pitch);
        var partials = sound.Partials.Where(p => frequency * p.Ratio < 9_000).ToArray();
        (turn, shrink, now, before) = (new float[partials.Length], new float[partials.Length], new float[partials.Length], new float[partials.Length]);
        for (var i = 0; i < partials.Length; i++)
        {
            var w = 2 * Math.PI * frequency * partials[i].Ratio / SampleRate;
            var r = Decay(partials[i].Seconds * Math.Pow(2, (60 - pitch) / 24));
            // Softly struck strings have fewer high partials.
            var amplitude = partials[i].Amplitude * strength * Math.Pow(strength, 0.5 * Math.Log2(partials[i].Ratio));
            (turn[i], shrink[i]) = ((float)(2 * r * Math.Cos(w)), r * r);
            (now[i], before[i]) = (0, (float)(-amplitude * Math.Sin(w) / r));
        }

        held = (int)(seconds * SampleRate);
        attack = (int)(sound.Attack * SampleRate);
        damping = Decay(sound.Release);
    }

    public override bool Play(Span<float> samples)
    {
        samples.Clear();
        for (var i = 0; i < now.Length; i++)
        {
            var (y1, y2, a, b) = (now[i], before[i], turn[i], shrink[i]);
            foreach (ref var sample in samples)
            {
                var y = (a * y1) - (b * y2);
                (y2, y1) = (y1, y);
                sample += y;
            }

            (now[i], before[i]) = (y1, y2);
        }

        var loudest = 0f;
        foreach (ref var sample in samples)
        {
            if (played < attack)
                sample *= (float)played / attack;
            if (played++ >= held)
                release *= damping;
            sample *= release;
            loudest = Math.Max(loudest, Math.Abs(sample));
        }

        return played < attack || loudest > 1e-5f;
    }
}
