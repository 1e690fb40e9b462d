using OmaVideo.Core.Rendering;

namespace OmaVideo.Benchmarks;

/// <summary>Keeps the frames that would be encoded, raw, one cut after the other.</summary>
internal sealed class FrameTap(IFfmpeg inner, Stream frames) : IFfmpeg
{
    public async Task<string> Run(FfmpegCommand command, CancellationToken ct)
    {
        if (!command.Arguments.Contains("libx264"))
            return await inner.Run(command, ct);
        await command.Input!(frames, ct);
        foreach (var (_, piece) in command.Arguments[command.Arguments.ToList().IndexOf("-segment_frames") + 1].Split(',').Select((border, piece) => (border, piece)))
            File.Create(Path.Combine(command.Folder!, $"cut{piece}.ts")).Dispose();
        return "";
    }

    public Task<string> Probe(FfmpegCommand command, CancellationToken ct) => inner.Probe(command, ct);
}
