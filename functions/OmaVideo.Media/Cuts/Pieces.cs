using System.Globalization;
using OmaVideo.Core.Rendering;

namespace OmaVideo.Media.Cuts;

/// <summary>How one run of the encoder comes to a file for each cut: a key frame at each border, and a new transport stream from there.</summary>
internal static class Pieces
{
    public static IReadOnlyList<string> Of(IReadOnlyList<Cut> cuts)
    {
        var (borders, frames) = (new List<int>(), 0);
        foreach (var cut in cuts)
            borders.Add(frames += cut.Frames);
        return
        [
            "-force_key_frames", Joined(borders.Select(Timeline.Seconds)), "-f", "segment", "-segment_format", "mpegts", "-segment_frames", Joined(borders), "cut%d.ts",
        ];
    }

    /// <summary>Brings each piece to where its cut is wanted.</summary>
    public static void Place(string folder, IReadOnlyList<string> files)
    {
        for (var i = 0; i < files.Count; i++)
            File.Move(Path.Combine(folder, string.Create(CultureInfo.InvariantCulture, $"cut{i}.ts")), files[i], overwrite: true);
    }

    private static string Joined<T>(IEnumerable<T> numbers)
        where T : IFormattable => string.Join(',', numbers.Select(number => number.ToString(null, CultureInfo.InvariantCulture)));
}
