using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;
using OmaVideo.Infra.Tests.Running;

namespace OmaVideo.Campaigns.Hostile;

/// <summary>What is served of a film that was made, held against what its storyboard says: words that were more than words would show here.</summary>
internal static partial class Made
{
    /// <returns>What is not as it has to be.</returns>
    public static async Task<IReadOnlyList<string>> Faults(HttpClient client, string id, int scenes, string folder, CancellationToken ct)
    {
        var odd = new List<string>();
        var srt = await client.GetStringAsync(Of("captions.srt"), ct);
        if (!Numbers(srt).SequenceEqual(Enumerable.Range(1, Numbers(srt).Count)) || Arrows(srt) != Numbers(srt).Count)
            odd.Add($"captions of {id} have cues nobody made");
        foreach (var track in new[] { "captions.vtt", "chapters.vtt" })
        {
            if (Tag().IsMatch(await client.GetStringAsync(Of(track), ct)))
                odd.Add($"{track} of {id} has markup in it");
        }

        var file = Path.Combine(folder, $"{id}.mp4");
        await File.WriteAllBytesAsync(file, await client.GetByteArrayAsync(Of("video"), ct), ct);
        var probe = await Tool.Run("ffprobe", ["-v", "error", "-show_chapters", "-show_streams", "-of", "json", file], ct: ct);
        using var film = JsonDocument.Parse(probe.Output);
        if ((film.RootElement.GetProperty("chapters").GetArrayLength(), film.RootElement.GetProperty("streams").EnumerateArray().Count(stream => stream.GetProperty("codec_type").GetString() is "video" or "audio")) != (scenes, 2))
            odd.Add($"{id} has chapters or streams nobody made");
        return odd;

        Uri Of(string what) => new($"/api/v2/jobs/{id}/{what}", UriKind.Relative);
    }

    private static List<int> Numbers(string srt) => [.. srt.Split("\n\n", StringSplitOptions.RemoveEmptyEntries).Select(cue => int.TryParse(cue.Split('\n')[0], CultureInfo.InvariantCulture, out var number) ? number : 0)];

    private static int Arrows(string text) => text.Split("-->").Length - 1;

    /// <summary>Any but WebVTT's own, which are times.</summary>
    [GeneratedRegex("<(?![0-9:.]+>)")]
    private static partial Regex Tag();
}
