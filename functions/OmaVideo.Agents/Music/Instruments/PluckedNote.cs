namespace OmaVideo.Agents.Music.Instruments;

/// <summary>A plucked nylon string: noise that runs round a delay line and loses its edge each time (Karplus and Strong).</summary>
internal sealed class PluckedNote : PlayedNote
{
    private readonly float[] line;
    private readonly float fraction;
    private readonly float loss;
    private readonly float lossLetGo;
    private readonly int held;
    private int at;
    private int played;
    private float last;

    public PluckedNote(double pitch, double seconds, double strength, double brightness, Dice dice)
    {
        // The averaging in the loop delays by half a sample.
        var period = (SampleRate / Frequency(pitch)) - 0.5;
        line = new float[(int)period + 1];
        fraction = (float)(period - (int)period);
        loss = (float)Math.Pow(Decay(1.9), period);
        lossLetGo = (float)Math.Pow(Decay(0.3), period);
        held = (int)(seconds * SampleRate);

        var soft = 0f;
        var edge = (float)Math.Clamp(0.3 * brightness * (0.6 + (0.6 * strength)), 0.05, 0.8);
        for (var turn = 0; turn < 2; turn++)
        {
            for (var i = 0; i < line.Length; i++)
            {
                soft += edge * (dice.Noise() - soft);
                line[i] = soft;
            }
        }

        // Noise has no fixed level or middle; every pluck should be as strong as it is meant.
        var mean = line.Average();
        var power = Math.Sqrt(line.Average(x => (double)(x - mean) * (x - mean)));
        for (var i = 0; i < line.Length; i++)
            line[i] = (float)((line[i] - mean) * strength * 0.28 / Math.Max(power, 1e-6));
    }

    public override bool Play(Span<float> samples)
    {
        var loudest = 0f;
        foreach (ref var sample in samples)
        {
            var next = at + 1 == line.Length ? 0 : at + 1;
            var value = line[at] + (fraction * (last - line[at]));
            last = line[at];
            sample = value * Math.Min(1, played / 192f);
            line[at] = (played++ < held ? loss : lossLetGo) * 0.5f * (value + line[next]);
            at = next;
            loudest = Math.Max(loudest, Math.Abs(value));
        }

        return loudest > 1e-4f;
    }
}
