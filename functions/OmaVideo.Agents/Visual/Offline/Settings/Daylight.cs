using OmaVideo.Agents.Visual.Offline.Words;

namespace OmaVideo.Agents.Visual.Offline.Settings;

/// <summary>The light a scene is seen in.</summary>
/// <param name="Words">What names it.</param>
/// <param name="Sun">How deep the sun or moon stands, from 0 (top) to 1 (on the ground).</param>
/// <param name="Warmth">How much of its colour the low sky takes on, 0 to 1.</param>
/// <param name="Dusk">How dark it is, 0 to 1.</param>
internal sealed record Daylight(string Words, double Sun, double Warmth, double Dusk)
{
    private static readonly Daylight Day = new("noon midday daylight sunny bright", 0.34, 0.26, 0);

    private static readonly Daylight[] All =
    [
        Day,
        new("dawn sunrise morning early awake", 0.62, 0.5, 0),
        new("golden afternoon sunset autumn", 0.66, 0.72, 0.06),
        new("dusk evening twilight lamplight candlelight", 0.7, 0.6, 0.5),
        new("night midnight moon stars starlight dark", 0.28, 0.12, 0.8),
    ];

    private static readonly Lexicon<Daylight> Lexicon = new(All.Select(d => (d, d.Words)));

    /// <summary>The light the prompt asks for, what was added last first.</summary>
    public static Daylight Of(Prompt prompt) => Lexicon
        .Read((prompt.Added, 3), (prompt.Circumstances, 1), (prompt.Subject, 0.9))
        .Select(read => read.Meaning).FirstOrDefault(Day);
}
