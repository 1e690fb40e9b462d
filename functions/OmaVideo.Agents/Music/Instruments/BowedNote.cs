using OmaVideo.Agents.Music.Effects;

namespace OmaVideo.Agents.Music.Instruments;

/// <summary>Pads and strings: three saws slightly apart through a filter that opens as the note swells.</summary>
internal sealed class BowedNote : PlayedNote
{
    private const int Stride = 64;
    private readonly BowedSound sound;
    private readonly double step;
    private readonly double brightness;
    private readonly int held;
    private readonly float gain;
    private Saw low, middle, high;
    private StateFilter filter;
    private float level;
    private double vibrato;
    private int played;

    public BowedNote(BowedSound sound, double pitch, double seconds, double strength, double brightness, Dice dice)
    {
        this.sound = sound;
        this.brightness = brightness;
        step = Frequency(pitch) / SampleRate;
        held = (int)(seconds * SampleRate);
        gain = (float)(strength * 0.3);
        (low, middle, high) = (new((float)dice.Roll()), new((float)dice.Roll()), new((float)dice.Roll()));
        vibrato = dice.Roll();
    }

    public override bool Play(Span<float> samples)
    {
        var (rise, fall) = ((float)(1 / (sound.Attack * SampleRate)), Decay(sound.Release));
        for (var from = 0; from < samples.Length; from += Stride)
        {
            vibrato += Stride * sound.VibratoHertz / SampleRate;
            var depth = sound.Vibrato * Math.Min(1, played / SampleRate);
            var bent = step * (1 + (depth * Math.Sin(2 * Math.PI * vibrato)));
            var (flat, natural, sharp) = ((float)(bent * (1 - sound.Spread)), (float)bent, (float)(bent * (1 + sound.Spread)));
            filter.Tune((sound.Closed + (sound.Opens * level)) * brightness, 0.6);
            foreach (ref var sample in samples[from..Math.Min(from + Stride, samples.Length)])
            {
                level = played++ < held ? level + ((1 - level) * rise * 2.5f) : level * fall;
                var raw = low.Next(flat) + middle.Next(natural) + high.Next(sharp);
                sample = filter.Next(raw).Low * level * gain;
            }
        }

        return played < held || level > 1e-4f;
    }
}
