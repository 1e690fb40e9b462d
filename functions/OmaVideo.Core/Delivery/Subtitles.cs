using System.Globalization;
using System.Text;
using OmaVideo.Core.Rendering;

namespace OmaVideo.Core.Delivery;

/// <summary>Captions as files: SubRip, and WebVTT (https://www.w3.org/TR/webvtt1/).</summary>
public static class Subtitles
{
    public static string Srt(IReadOnlyList<Cue> cues) => string.Concat(cues.Select((cue, i) =>
        $"{i + 1}\n{Time(cue.From, ',')} --> {Time(cue.Until, ',')}\n{string.Join('\n', cue.Lines.Select(NoArrow))}\n\n"));

    public static string WebVtt(IReadOnlyList<Cue> cues) => "WEBVTT\n\n" + string.Concat(cues.Select((cue, i) =>
        $"{i + 1}\n{Time(cue.From, '.')} --> {Time(cue.Until, '.')}\n{string.Join('\n', Marked(cue))}\n\n"));

    /// <summary>The lines with a time stamp before each word but the first, where the cue knows them (WebVTT, 5.1: strictly within the cue, ever later).</summary>
    private static IEnumerable<string> Marked(Cue cue)
    {
        if (cue.Words is null)
            return cue.Lines.Select(Escape);

        var (lines, last) = (cue.Lines.Select(_ => new StringBuilder()).ToList(), cue.From);
        foreach (var (word, after) in CaptionWords.Of(cue.Lines).Zip(cue.Words))
        {
            var (line, at) = (lines[word.Line], cue.From + after);
            if (word.At > 0 && cue.Lines[word.Line][word.At - 1] == ' ')
                line.Append(' ');
            if (at > last && at < cue.Until)
                line.Append('<').Append(Time(last = at, '.')).Append('>');
            line.Append(Escape(word.Text));
        }

        return lines.Select(line => line.ToString());
    }

    /// <summary>WebVTT text is markup: what a person wrote stays text.</summary>
    private static string Escape(string line) => NoArrow(line).Replace("&", "&amp;").Replace("<", "&lt;").Replace(">", "&gt;");

    /// <summary>Either format takes a line with an arrow for the start of a cue.</summary>
    private static string NoArrow(string line) => line.Replace("-->", "→");

    private static string Time(int frame, char decimalSign) =>
        TimeSpan.FromSeconds(Timeline.Seconds(frame)).ToString($@"hh\:mm\:ss\{decimalSign}fff", CultureInfo.InvariantCulture);
}
