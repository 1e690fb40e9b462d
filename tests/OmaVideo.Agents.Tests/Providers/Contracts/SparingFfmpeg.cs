using System.Collections.Concurrent;
using OmaVideo.Core.Rendering;
using OmaVideo.Media.Ffmpeg;

namespace OmaVideo.Agents.Tests.Providers;

/// <summary>The real FFmpeg, once for each thing that is asked of it: all tests here have the same picture scaled.</summary>
internal sealed class SparingFfmpeg : IFfmpeg
{
    private readonly FfmpegRunner ffmpeg = new(FfmpegPrograms.Find(Environment.GetEnvironmentVariable("PATH")));
    private readonly ConcurrentDictionary<string, Task<byte[]>> known = new();

    public static SparingFfmpeg One { get; } = new();

    public async Task<string> Run(FfmpegCommand command, CancellationToken ct)
    {
        var asked = string.Join(' ', command.Arguments.Where(argument => !argument.Contains(Path.DirectorySeparatorChar)));
        var made = await known.GetOrAdd(asked, async _ =>
        {
            await ffmpeg.Run(command, CancellationToken.None);
            return await File.ReadAllBytesAsync(command.Arguments[^1], CancellationToken.None);
        });
        await File.WriteAllBytesAsync(command.Arguments[^1], made, ct);
        return "";
    }

    public Task<string> Probe(FfmpegCommand command, CancellationToken ct) => ffmpeg.Probe(command, ct);
}
