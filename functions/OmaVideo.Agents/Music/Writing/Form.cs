using OmaVideo.Core.Sound;

namespace OmaVideo.Agents.Music.Writing;

/// <summary>The shape of a piece: bars of four beats, slowing down in the last one, and a last chord that rings out until the end.</summary>
internal sealed record Form(int Bars, double Tempo, double Seconds)
{
    public const int BeatsPerBar = 4;

    /// <summary>How much longer the last beat before the final chord is.</summary>
    private const double Slowing = 0.3;

    /// <summary>When the last chord comes, in beats.</summary>
    public int LastBeat => Bars * BeatsPerBar;

    private static double Stretched(int bars) => (bars * BeatsPerBar) + (BeatsPerBar * Slowing / 2);

    /// <summary>Bars and tempo with which the ending falls where it should, phrases are whole and scenes begin on beats.</summary>
    public static Form For(MusicOrder order, Mood mood, Dice dice)
    {
        var seconds = order.Seconds;
        var (shortest, longest) = (Math.Min(2.4, seconds * 0.2), Math.Min(5.5, Math.Max(seconds * 0.3, 1)));
        var liked = mood.Tempos.Slowest + ((mood.Tempos.Fastest - mood.Tempos.Slowest) * dice.Roll());
        Form? best = null;
        var least = double.MaxValue;
        for (var tempo = mood.Tempos.Slowest; tempo <= mood.Tempos.Fastest; tempo += 0.25)
        {
            for (var bars = 1; Stretched(bars) * 60 / tempo <= seconds - shortest; bars++)
            {
                var form = new Form(bars, tempo, seconds);
                if (seconds - form.At(form.LastBeat) > longest)
                    continue;
                var cost = (bars % 4 == 0 ? 0 : bars % 2 == 0 ? 0.6 : 1.5) + (Math.Abs(tempo - liked) * 0.04) + (4 * form.OffBeat(order.Scenes));
                if (cost < least)
                    (best, least) = (form, cost);
            }
        }

        // A moment too short for any bar at this tempo gets one bar that fits.
        return best ?? new Form(1, Stretched(1) * 60 / (seconds * 0.75), seconds);
    }

    /// <summary>Seconds at which a beat comes.</summary>
    public double At(double beat)
    {
        var into = Math.Clamp((beat - LastBeat + BeatsPerBar) / BeatsPerBar, 0, 1);
        var slowed = BeatsPerBar * Slowing / 2 * into * into;
        return (beat + slowed) * 60 / Tempo;
    }

    /// <summary>How much is going on in a bar, 0 to 1: it begins quietly, builds, rests once in a long piece, and calms before the end.</summary>
    public double Intensity(int bar)
    {
        var place = (double)bar / Bars;
        if (bar == 0)
            return 0.35;
        if (bar >= Bars - 1)
            return 0.6;
        if (Bars >= 12 && place is >= 0.5 and < 0.62)
            return 0.62;
        return place < 0.5 ? 0.45 + (0.9 * place) : place < 0.62 ? 0.9 : 1;
    }

    /// <summary>The half beat nearest to a moment before the ending.</summary>
    public double BeatNear(double seconds) => Math.Min(Math.Round(seconds * Tempo / 60 * 2) / 2, LastBeat);

    private double OffBeat(IReadOnlyList<double> moments) =>
        moments.Count == 0 ? 0 : moments.Average(moment => Math.Abs((moment * Tempo / 60) - Math.Round(moment * Tempo / 60)));
}
