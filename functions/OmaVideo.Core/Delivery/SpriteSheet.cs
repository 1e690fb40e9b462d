using System.Globalization;
using System.Text;
using OmaVideo.Core.Rendering;
using OmaVideo.Core.Scenes;

namespace OmaVideo.Core.Delivery;

/// <summary>Small pictures of a whole video on one sheet, shown while somebody scrubs.</summary>
/// <param name="Tile">Pixels of one picture.</param>
/// <param name="Columns">Pictures in a row.</param>
/// <param name="Count">Pictures in all; the last row may not be full.</param>
/// <param name="Interval">Whole seconds that each stands for; it shows their middle.</param>
/// <param name="Seconds">How long the video is.</param>
public sealed record SpriteSheet(FrameSize Tile, int Columns, int Count, int Interval, double Seconds)
{
    /// <summary>What the sheet is called where a track refers to it: it lies beside the track, or is served beside it.</summary>
    public const string Name = "sprites.jpg";

    /// <summary>Longer videos have more seconds to a picture instead of more pictures.</summary>
    private const int Most = 100;

    /// <summary>Pixels of a picture's longer side.</summary>
    private const int LongSide = 192;

    public int Rows => (Count + Columns - 1) / Columns;

    public static SpriteSheet Of(FrameSize video, int frames)
    {
        var seconds = Timeline.Seconds(frames);
        var interval = Math.Max(1, (int)Math.Ceiling(seconds / Most));
        var longest = Math.Max(video.Width, video.Height);
        return new(new(Even(video.Width), Even(video.Height)), 10, (int)Math.Ceiling(seconds / interval), interval, seconds);

        int Even(int side) => Math.Max(2, side * LongSide / longest / 2 * 2);
    }

    /// <summary>WebVTT that says which part of the sheet belongs to which moment (https://www.w3.org/TR/media-frags/#naming-space).</summary>
    public string WebVtt()
    {
        var track = new StringBuilder("WEBVTT\n\n");
        for (var i = 0; i < Count; i++)
        {
            var (x, y) = (i % Columns * Tile.Width, i / Columns * Tile.Height);
            track.Append(CultureInfo.InvariantCulture, $"{Time(i * Interval)} --> {Time(Math.Min((i + 1) * Interval, Seconds))}\n{Name}#xywh={x},{y},{Tile.Width},{Tile.Height}\n\n");
        }

        return track.ToString();
    }

    private static string Time(double seconds) => TimeSpan.FromSeconds(seconds).ToString(@"hh\:mm\:ss\.fff", CultureInfo.InvariantCulture);
}
