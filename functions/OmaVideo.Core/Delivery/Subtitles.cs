using System.Globalization;
using OmaVideo.Core.Rendering;

namespace OmaVideo.Core.Delivery;

/// <summary>Captions as files: SubRip, and WebVTT (https://www.w3.org/TR/webvtt1/).</summary>
public static class Subtitles
{
    public static string Srt(IReadOnlyList<Cue> cues) => string.Concat(cues.Select((cue, i) =>
        $"{i + 1}\n{Time(cue.From, ',')} --> {Time(cue.Until, ',')}\n{string.Join('\n', cue.Lines.Select(NoArrow))}\n\n"));

    public static string WebVtt(IReadOnlyList<Cue> cues) => "WEBVTT\n\n" + string.Concat(cues.Select((cue, i) =>
        $"{i + 1}\n{Time(cue.From, '.')} --> {Time(cue.Until, '.')}\n{string.Join('\n', cue.Lines.Select(Escape))}\n\n"));

    /// <summary>WebVTT text is markup: what a person wrote stays text.</summary>
    private static string Escape(string line) => NoArrow(line).Replace("&", "&amp;").Replace("<", "&lt;").Replace(">", "&gt;");

    /// <summary>Either format takes a line with an arrow for the start of a cue.</summary>
    private static string NoArrow(string line) => line.Replace("-->", "→");

    private static string Time(int frame, char decimalSign) =>
        TimeSpan.FromSeconds(Timeline.Seconds(frame)).ToString($@"hh\:mm\:ss\{decimalSign}fff", CultureInfo.InvariantCulture);
}
