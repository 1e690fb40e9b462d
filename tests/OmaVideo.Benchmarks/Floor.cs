using System.Globalization;
using OmaVideo.Core.Rendering;

namespace OmaVideo.Benchmarks;

/// <summary>FFmpeg by itself, for comparison.</summary>
internal static class Floor
{
    private static readonly string[] Sound = ["-c:a", "aac", "-b:a", "192k", "-movflags", "+faststart"];

    /// <summary>The bare encoder: the finished frames come out of memory, the finished sound beside them.</summary>
    public static Task<Reading> Encode(PictureSet set, string file)
    {
        var size = set.Film.Timeline.Size;
        return Meter.Run("ffmpeg",
        [
            "-v", "error", "-nostdin", "-y", "-f", "rawvideo", "-pix_fmt", "yuv420p", "-video_size", $"{size.Width}x{size.Height}", "-framerate", "30", "-i", set.Frames,
            "-i", set.Sound, .. FloorEncoder.Settings, .. FloorEncoder.Marks, .. Sound, file,
        ]);
    }

    /// <summary>What most advice comes to: each still scaled to four times the frame, moved by zoompan, joined by xfade. No captions, no cards.</summary>
    public static Task<Reading> Zoompan(PictureSet set, IReadOnlyList<string> stills, string file)
    {
        var (scenes, fade) = (set.Film.Board.Scenes, 18.0 / Timeline.FramesPerSecond);
        var shots = scenes.Select((scene, i) => Text(
            $"[{i}:v]scale=7680:4320:force_original_aspect_ratio=increase,crop=7680:4320,zoompan=z='1+0.12*on/{Frames(i)}':x='iw/2-iw/zoom/2':y='ih/2-ih/zoom/2':d={Frames(i)}:s=1920x1080:fps=30,format=yuv420p[s{i}]"));
        var fades = scenes.Skip(1).Select((_, i) => Text(
            $"[{(i == 0 ? "s0" : $"x{i - 1}")}][s{i + 1}]xfade=duration={fade}:offset={scenes.Take(i + 1).Sum(scene => scene.Seconds)}[x{i}]"));
        return Meter.Run("ffmpeg",
        [
            "-v", "error", "-nostdin", "-y", .. stills.SelectMany(still => new[] { "-i", still }), "-i", set.Sound,
            "-filter_complex", string.Join(';', shots.Concat(fades)), "-map", $"[x{scenes.Count - 2}]", "-map", $"{scenes.Count}:a",
            .. FloorEncoder.Settings, .. Sound, file,
        ]);

        int Frames(int scene) => Timeline.FrameAt(scenes[scene].Seconds + (scene < scenes.Count - 1 ? fade : 0));
    }

    /// <summary>How like a file's pictures are to the frames it was made of: 1 is the same.</summary>
    public static async Task<string> Likeness(PictureSet set, string file)
    {
        var size = set.Film.Timeline.Size;
        var log = Path.Combine(set.Folder, "ssim.log");
        await Meter.Run("ffmpeg",
        [
            "-v", "error", "-nostdin", "-i", file, "-f", "rawvideo", "-pix_fmt", "yuv420p", "-video_size", $"{size.Width}x{size.Height}", "-framerate", "30", "-i", set.Frames,
            "-lavfi", Text($"[0:v]scale={size.Width}:{size.Height}[a];[a][1:v]ssim=stats_file={log}"), "-an", "-f", "null", "-",
        ]);
        var all = File.ReadLines(log).Select(line => double.Parse(line.Split("All:")[1].Split(' ')[0], CultureInfo.InvariantCulture)).Average();
        return Text($"SSIM {all:0.0000}, {new FileInfo(file).Length / 1e6:0.0} MB");
    }

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
