using System.Globalization;
using System.Text.RegularExpressions;
using OmaVideo.Core.Briefs;

namespace OmaVideo.Media.Inspecting;

/// <summary>Reads what FFmpeg's measuring filters wrote to its log.</summary>
internal static partial class MeasuringLog
{
    /// <param name="seconds">Where a stretch ends that lasts until the end, of which the log says only the beginning.</param>
    public static Measured Read(string log, double seconds) => new(
        Last(Loudness(), log),
        Last(Peak(), log),
        [.. Black().Matches(log).Select(m => new Stretch(Number(m, 1), Number(m, 2)))],
        Stretches(Frozen(), log, seconds),
        Stretches(Silent(), log, seconds),
        [.. Error().Matches(log).Select(m => Shown.Safely(m.Groups[1].Value.Trim(), 300)).Distinct()]);

    private static List<Stretch> Stretches(Regex marks, string log, double seconds)
    {
        var stretches = new List<Stretch>();
        double? from = null;
        foreach (Match mark in marks.Matches(log))
        {
            if (mark.Groups[1].Value == "start")
                from = Number(mark, 2);
            else if (from is { } start)
                (stretches, from) = ([.. stretches, new(start, Number(mark, 2))], null);
        }

        return from is { } open ? [.. stretches, new(open, seconds)] : stretches;
    }

    /// <summary>NaN where nothing was measured.</summary>
    private static double Last(Regex number, string log) => number.Matches(log) is [.., var last] ? Number(last, 1) : double.NaN;

    private static double Number(Match match, int group) => match.Groups[group].Value switch
    {
        "-inf" => double.NegativeInfinity,
        var text => double.Parse(text, CultureInfo.InvariantCulture),
    };

    // The log also says what the file says of itself, its title first of all: a line counts only where it begins as the filter's own.
    [GeneratedRegex(@"^ {4}I:\s+(-?[\d.]+|-inf) LUFS", RegexOptions.Multiline)]
    private static partial Regex Loudness();

    [GeneratedRegex(@"^ {4}Peak:\s+(-?[\d.]+|-inf) dBFS", RegexOptions.Multiline)]
    private static partial Regex Peak();

    [GeneratedRegex(@"^\[blackdetect[^\]\n]*\] \[info\] black_start:(-?[\d.]+) black_end:([\d.]+)", RegexOptions.Multiline)]
    private static partial Regex Black();

    [GeneratedRegex(@"^\[freezedetect[^\]\n]*\] \[info\] lavfi\.freezedetect\.freeze_(start|end): (-?[\d.]+)", RegexOptions.Multiline)]
    private static partial Regex Frozen();

    [GeneratedRegex(@"^\[silencedetect[^\]\n]*\] \[info\] silence_(start|end): (-?[\d.]+)", RegexOptions.Multiline)]
    private static partial Regex Silent();

    [GeneratedRegex(@"^(?:\[[^\]\n]* @ [^\]\n]*\] )*\[(?:error|fatal|panic)\]([^\n]*)", RegexOptions.Multiline)]
    private static partial Regex Error();
}
