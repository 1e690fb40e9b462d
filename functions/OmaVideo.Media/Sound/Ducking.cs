using OmaVideo.Core.Sound;

namespace OmaVideo.Media.Sound;

/// <summary>
/// How far music steps back for speech. Where voices lie is known beforehand, so the music has made room
/// when a word begins, which a side-chain compressor can do only after it, and stays down between sentences.
/// </summary>
internal static class Ducking
{
    /// <summary>dB.</summary>
    public const double Depth = -10.5;

    private const double Attack = 0.3;
    private const double Hold = 0.15;
    private const double Release = 0.7;

    /// <summary>Seconds; a shorter pause is not worth coming up for, it would only pump.</summary>
    private const double ShortestRise = 1.6;

    /// <summary>The gain of every sample.</summary>
    public static float[] Gains(IReadOnlyList<(int From, int Until)> spoken, int length)
    {
        var (attack, release) = (Samples.In(Attack), Samples.In(Release));
        var gains = new float[length];
        Array.Fill(gains, 1);
        foreach (var (from, until) in Joined(spoken))
        {
            for (var i = Math.Max(0, from - attack); i < Math.Min(length, until + release); i++)
            {
                var depth = i < from ? Fade.Curve(1 - ((float)(from - i) / attack)) : i < until ? 1 : Fade.Curve(1 - ((float)(i - until) / release));
                gains[i] = Math.Min(gains[i], Samples.Gain(Depth * depth));
            }
        }

        return gains;
    }

    private static List<(int From, int Until)> Joined(IReadOnlyList<(int From, int Until)> spoken)
    {
        var joined = new List<(int From, int Until)>();
        foreach (var (from, until) in spoken.Select(s => (s.From, Until: s.Until + Samples.In(Hold))))
        {
            if (joined.Count > 0 && from - joined[^1].Until < Samples.In(ShortestRise))
                joined[^1] = (joined[^1].From, Math.Max(joined[^1].Until, until));
            else
                joined.Add((from, until));
        }

        return joined;
    }
}
