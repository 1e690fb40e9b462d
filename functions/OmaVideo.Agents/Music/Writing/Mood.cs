using OmaVideo.Core.Briefs;

namespace OmaVideo.Agents.Music.Writing;

/// <summary>What a tone sounds like on paper: scale, tempo and chords.</summary>
/// <param name="Scale">Semitones of its seven steps.</param>
/// <param name="Roots">Keynotes to choose from, as pitch classes; 0 is C.</param>
/// <param name="Tempos">Slowest and fastest, in beats a minute.</param>
/// <param name="Progressions">Steps of the scale, from 0, a chord a bar.</param>
/// <param name="Cadence">The two chords before the last one, which is the keynote's.</param>
/// <param name="Eagerness">How much sooner than usual parts join in, 0 to 0.4.</param>
internal sealed record Mood(
    int[] Scale, int[] Roots, (double Slowest, double Fastest) Tempos, int[][] Progressions, int[] Cadence, double Eagerness)
{
    private static readonly int[] Major = [0, 2, 4, 5, 7, 9, 11];
    private static readonly int[] Minor = [0, 2, 3, 5, 7, 8, 10];

    public static Mood Of(Tone tone, Style style)
    {
        var mood = tone switch
        {
            Tone.Friendly => new Mood(Major, [7, 5, 2], (100, 114), [[0, 3, 0, 4], [0, 5, 3, 4], [0, 3, 1, 4]], [3, 4], 0.2),
            Tone.Inspirational => new Mood(Major, [2, 3, 0], (74, 88), [[0, 4, 5, 3], [3, 0, 4, 5], [5, 3, 0, 4]], [3, 4], 0.05),
            Tone.Energetic => new Mood(Major, [9, 7, 4], (116, 128), [[5, 3, 0, 4], [0, 4, 5, 3], [0, 2, 5, 3]], [3, 4], 0.3),
            Tone.Dramatic => new Mood(Minor, [2, 0, 4], (62, 76), [[0, 5, 2, 6], [0, 3, 5, 6], [0, 5, 3, 6]], [5, 6], 0.1),
            _ => new Mood(Major, [0, 5, 2], (88, 102), [[0, 4, 5, 3], [0, 2, 5, 3], [0, 5, 1, 4]], [1, 4], 0.1),
        };
        var faster = style switch { Style.Playful => 5, Style.Modern => 2, Style.Cinematic => -3, Style.Minimalist => -4, _ => 0 };
        return mood with { Tempos = (mood.Tempos.Slowest + faster, mood.Tempos.Fastest + faster) };
    }
}
