using System.Globalization;
using System.Security.Cryptography;
using OmaVideo.Core.Artifacts;
using OmaVideo.Core.Briefs;
using OmaVideo.Core.Rendering;
using OmaVideo.Core.Scenes;
using OmaVideo.Media.Cuts;
using OmaVideo.Media.Ffmpeg;
using OmaVideo.Media.Frames;

namespace OmaVideo.Media.Tests;

/// <summary>A folder of its own for a test, which is also its artefact store; and the real FFmpeg.</summary>
public sealed class MediaFolder : IArtifactStore, IDisposable
{
    public static readonly FrameSize Small = new(320, 180);
    public static readonly Look Plain = new(Style.Professional, Tone.Neutral, AspectRatio.Landscape, 0);
    public static readonly Motion Still = new(new View(1.1, 0.5, 0.5), new View(1.1, 0.5, 0.5));

    public string Folder { get; } = Directory.CreateTempSubdirectory("media-").FullName;

    public FfmpegRunner Ffmpeg { get; } = new(FfmpegPrograms.Find(Environment.GetEnvironmentVariable("PATH")));

    public string PathOf(string name) => Path.Combine(Folder, name);

    public Artifact Artifact(string name) => new(name, new FileInfo(PathOf(name)).Length);

    /// <summary>A picture out of one of FFmpeg's sources.</summary>
    public async Task<Artifact> Picture(string name, string source = "testsrc2=s=640x360")
    {
        await Ffmpeg.Run(new(["-v", "error", "-f", "lavfi", "-i", source, "-frames:v", "1", PathOf(name)]), default);
        return Artifact(name);
    }

    /// <summary>A picture made ready for the camera.</summary>
    internal async Task<Plate> Plate(Artifact still, FrameSize size) => (await new PlateMaker(Ffmpeg, this).Make([still], size, default))[still.Name];

    /// <summary>Renders one cut by itself.</summary>
    public Task Render(Cut cut, string name) => new CutRenderer(Ffmpeg, this).Render([cut], [PathOf(name)], default);

    /// <summary>A file that FFmpeg makes of these arguments.</summary>
    public async Task<Artifact> Made(string name, params string[] arguments)
    {
        await Ffmpeg.Run(new(["-v", "error", .. arguments, PathOf(name)]) { Folder = Folder }, default);
        return Artifact(name);
    }

    public static Cut Body(Artifact still, int frames, Motion? motion = null, params Overlay[] overlays) =>
        new(Small, frames, new Shot(still, motion ?? Motion.For(0), frames, 0), null, Transition.Cut, overlays, Plain);

    /// <summary>A hash of each decoded frame.</summary>
    public async Task<IReadOnlyList<string>> FrameHashes(string name)
    {
        using var text = new MemoryStream();
        await Ffmpeg.Run(new(["-v", "error", "-f", Format(name), "-i", PathOf(name), "-map", "0:v", "-f", "framehash", "-hash", "md5", "pipe:1"]) { Output = (s, ct) => s.CopyToAsync(text, ct) }, default);
        return [.. System.Text.Encoding.ASCII.GetString(text.ToArray()).Split('\n', StringSplitOptions.RemoveEmptyEntries).Where(l => l[0] != '#').Select(l => l.Split(',')[^1].Trim())];
    }

    /// <summary>The luma plane of one decoded frame.</summary>
    public async Task<byte[]> Luma(string name, int frame, FrameSize size)
    {
        using var raw = new MemoryStream();
        await Ffmpeg.Run(
            new(["-v", "error", "-f", Format(name), "-i", PathOf(name), "-map", "0:v", "-vf", $"select=eq(n\\,{frame.ToString(CultureInfo.InvariantCulture)})", "-frames:v", "1", "-pix_fmt", "yuv420p", "-f", "rawvideo", "pipe:1"])
            {
                Output = (s, ct) => s.CopyToAsync(raw, ct),
            },
            default);
        return raw.ToArray()[..(size.Width * size.Height)];
    }

    public async Task<string> Probe(string name, params string[] arguments)
    {
        using var text = new MemoryStream();
        await Ffmpeg.Probe(new(["-v", "error", .. arguments, PathOf(name)]) { Output = (s, ct) => s.CopyToAsync(text, ct) }, default);
        return System.Text.Encoding.UTF8.GetString(text.ToArray());
    }

    private static string Format(string name) => Path.GetExtension(name) == ".ts" ? "mpegts" : "mov";

    public static string Hash(string path) => Convert.ToHexString(SHA256.HashData(File.ReadAllBytes(path)));

    public Task<Artifact?> Find(ArtifactName name, CancellationToken ct) => throw new InvalidOperationException("Adapters make what they are asked for.");

    public Task<Artifact> Make(ArtifactName name, Func<Scratch, Task> make, CancellationToken ct) => throw new InvalidOperationException("Adapters make what they are asked for.");

    public Task<string> Open(Artifact artifact, CancellationToken ct) => Task.FromResult(PathOf(artifact.Name));

    public Task Remove(Artifact artifact, CancellationToken ct) => throw new InvalidOperationException("Adapters remove nothing.");

    public void Dispose() => Directory.Delete(Folder, recursive: true);
}
