using OmaVideo.Core.Scripts;

namespace OmaVideo.Agents.Voice;

/// <summary>How much faster or slower than the synthesiser spoke a text is played.</summary>
internal static class Tempo
{
    /// <summary>Beyond this even a patient ear gives up.</summary>
    private const double Fastest = 2;

    /// <summary>How far speech may be stretched for its own sake before it begins to drag.</summary>
    private const double Slowest = 0.8;
    private const double LiveliestUnasked = 1.15;

    /// <summary>Time stretching ends a few milliseconds off; this keeps it from ending too late.</summary>
    private const double Margin = 0.012;

    /// <summary>Letters in a word on average; more mean a script without spaces, where words cannot be counted.</summary>
    private const double LongestWords = 15;

    /// <summary>A factor of speed, or null when there is none at which the words fit.</summary>
    public static double? For(string text, double seconds, double mostSeconds)
    {
        var natural = Natural(text, seconds);
        var fitting = Math.Max(natural, seconds / Math.Max(mostSeconds - Margin, 0.001));
        return fitting <= Fastest ? fitting : null;
    }

    private static double Natural(string text, double seconds)
    {
        var words = Pace.Words(text);
        if (words < 3 || text.Length > words * LongestWords)
            return 1;
        var pace = words / seconds;
        var wanted = Math.Clamp(pace, Pace.SlowestWordsPerSecond + 0.05, Pace.FastestWordsPerSecond - 0.05);
        return Math.Clamp(wanted / pace, Slowest, LiveliestUnasked);
    }
}
