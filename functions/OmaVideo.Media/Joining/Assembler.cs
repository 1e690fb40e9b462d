using System.Text;
using OmaVideo.Core.Artifacts;
using OmaVideo.Core.Delivery;
using OmaVideo.Core.Rendering;

namespace OmaVideo.Media.Joining;

/// <summary>Joins cuts and sound without encoding anything anew.</summary>
public sealed class Assembler(IFfmpeg ffmpeg, IArtifactStore artifacts) : IAssembler
{
    private const string MetadataName = "metadata.txt";

    public string Maker => "join/2";

    public async Task Assemble(Assembly assembly, string file, CancellationToken ct)
    {
        var folder = Path.GetDirectoryName(file)!;
        var sound = await artifacts.Open(assembly.Sound, ct);
        var cuts = new List<string>();
        foreach (var cut in assembly.Cuts)
            cuts.Add(await artifacts.Open(cut, ct));
        var (sourceType, disclosure) = Disclosure.Of(assembly.Provenance);
        var provenance = assembly.Provenance?.Name(Maker).Value;
        await File.WriteAllTextAsync(
            Path.Combine(folder, MetadataName), MetadataFile.Of(assembly.Title, disclosure, provenance, assembly.Chapters ?? []), new UTF8Encoding(false), ct);

        await ffmpeg.Run(
            new FfmpegCommand(
            [
                "-v", "error", "-f", "mpegts", "-i", "pipe:0", "-f", "mov", "-i", sound, "-f", "ffmetadata", "-i", MetadataName,
                "-map", "0:v:0", "-map", "1:a:0", "-map_metadata", "2", "-map_chapters", "2", "-c", "copy", "-metadata:s:a:0", $"language={Languages.Iso639(assembly.Language)}",
                "-fflags", "+bitexact", "-movflags", "+faststart", "-video_track_timescale", "30000", "-f", "mp4", file,
            ])
            {
                Folder = folder,
                Deadline = FfmpegCommand.DeadlineFor(Timeline.Seconds(assembly.Frames.Sum())),
                Input = (stream, token) => CutJoin.Write(cuts, assembly.Frames, stream, token),
            },
            ct);

        await using var finished = new FileStream(file, FileMode.Append);
        await finished.WriteAsync(Xmp.Box(assembly.Title, assembly.Language, sourceType, provenance), ct);
    }
}
