using OmaVideo.Core.Sound;

namespace OmaVideo.Media.Sound;

/// <summary>The last hand on the mix: as loud as it should be, and no peak above the ceiling.</summary>
internal static class Master
{
    /// <summary>LUFS.</summary>
    public const double Target = -16;

    private const double Near = 0.05;
    private const int MostRounds = 6;

    /// <param name="ceiling">dBTP.</param>
    public static void Level(float[][] channels, double ceiling)
    {
        // Limiting takes a little loudness away, so it is measured and given again until both are right.
        for (var round = 0; round < MostRounds; round++)
        {
            var loudness = Loudness.Integrated(channels);
            if (loudness <= Loudness.Silence)
                return;
            foreach (var channel in channels)
                Samples.Scale(channel, Samples.Gain(Target - loudness));
            Limiter.Apply(Samples.Gain(ceiling), channels);
            if (Math.Abs(Target - loudness) < Near)
                return;
        }
    }
}
