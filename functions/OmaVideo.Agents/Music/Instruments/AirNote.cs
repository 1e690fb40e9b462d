using OmaVideo.Agents.Music.Effects;

namespace OmaVideo.Agents.Music.Instruments;

/// <summary>Shakers, hats and breaths of air: noise in a band, that rises and falls.</summary>
internal sealed class AirNote : PlayedNote
{
    private readonly Dice dice;
    private readonly int rise;
    private readonly float fade;
    private readonly float gain;
    private StateFilter filter;
    private StateFilter lowCut;
    private float level = 1;
    private int played;

    /// <param name="rises">Seconds.</param>
    /// <param name="falls">Seconds to silence.</param>
    public AirNote(double hertz, double rises, double falls, double strength, Dice dice)
    {
        this.dice = dice;
        rise = Math.Max(1, (int)(rises * SampleRate));
        fade = Decay(falls);
        gain = (float)strength;
        filter.Tune(hertz, 0.9);
        lowCut.Tune(hertz * 0.6);
    }

    public override bool Play(Span<float> samples)
    {
        foreach (ref var sample in samples)
        {
            if (played > rise)
                level *= fade;
            var swell = Math.Min(1, (float)played++ / rise);
            sample = lowCut.Next(filter.Next(dice.Noise()).Band).High * gain * swell * swell * level;
        }

        return level > 1e-4f;
    }
}
