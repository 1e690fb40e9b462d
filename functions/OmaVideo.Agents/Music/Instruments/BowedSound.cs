namespace OmaVideo.Agents.Music.Instruments;

/// <summary>How a bowed or blown sound behaves.</summary>
/// <param name="Attack">Seconds.</param>
/// <param name="Release">Seconds to silence.</param>
/// <param name="Spread">How far its saws are apart, as a part of the frequency.</param>
/// <param name="Closed">Hertz of its filter in silence.</param>
/// <param name="Opens">Hertz its filter opens up to full strength.</param>
/// <param name="Vibrato">Depth, as a part of the frequency.</param>
internal sealed record BowedSound(double Attack, double Release, double Spread, double Closed, double Opens, double Vibrato, double VibratoHertz)
{
    public static readonly BowedSound Pad = new(0.9, 2.2, 0.0035, 300, 800, 0.0008, 0.4);
    public static readonly BowedSound Strings = new(0.7, 1.4, 0.002, 500, 1400, 0.0022, 5.1);
}
