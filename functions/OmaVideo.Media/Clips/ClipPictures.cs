using System.Collections.Concurrent;
using System.Threading.Channels;
using OmaVideo.Core.Rendering;
using OmaVideo.Core.Scenes;
using OmaVideo.Core.Workflow;
using OmaVideo.Media.Frames;

namespace OmaVideo.Media.Clips;

/// <summary>A clip's pictures, decoded while the frames before them are being made. Memory is bounded: plates go round.</summary>
internal sealed class ClipPictures : IPictures
{
    /// <summary>Pictures that lie ready; the decoder and its pipe hold some more.</summary>
    private const int Ahead = 2;

    private static readonly Window Whole = new(0, 0, 1);

    private readonly Channel<Plate> ready = Channel.CreateBounded<Plate>(Ahead);
    private readonly ConcurrentBag<Plate> free = [];
    private readonly CancellationTokenSource ending;
    private readonly FrameSize size;
    private readonly Task decoding;

    /// <param name="takes">One after the other, each writes pictures of this size to its output, as yuv420p.</param>
    public ClipPictures(IFfmpeg ffmpeg, IReadOnlyList<FfmpegCommand> takes, FrameSize size, CancellationToken ct)
    {
        this.size = size;
        ending = CancellationTokenSource.CreateLinkedTokenSource(ct);
        decoding = Task.Run(() => Decode(ffmpeg, takes, ending.Token), CancellationToken.None);
    }

    /// <exception cref="StepException">Invalid: there is no picture in a take.</exception>
    public async ValueTask<Seen> Next(int frame, Seen last, CancellationToken ct)
    {
        if (last.Plate is { } done)
            free.Add(done);
        try
        {
            return new(await ready.Reader.ReadAsync(ct), Whole);
        }
        catch (ChannelClosedException)
        {
            await decoding;
            throw;
        }
    }

    public async ValueTask DisposeAsync()
    {
        await ending.CancelAsync();
        await decoding.ContinueWith(_ => { }, CancellationToken.None, TaskContinuationOptions.ExecuteSynchronously, TaskScheduler.Default);
        ending.Dispose();
    }

    private async Task Decode(IFfmpeg ffmpeg, IReadOnlyList<FfmpegCommand> takes, CancellationToken ct)
    {
        try
        {
            foreach (var take in takes)
            {
                var pictures = 0;
                await ffmpeg.Run(take with { Output = async (stream, token) => pictures = await Read(stream, token) }, ct);
                if (pictures == 0)
                    throw new StepException(StepFailure.Invalid, "A scene's clip has no picture where it is to begin.");
            }
        }
        finally
        {
            ready.Writer.TryComplete();
        }
    }

    private async Task<int> Read(Stream stream, CancellationToken ct)
    {
        var pictures = 0;
        var picture = new byte[size.Width * size.Height * 3 / 2];
        for (; await stream.ReadAtLeastAsync(picture, picture.Length, throwOnEndOfStream: false, ct) == picture.Length; pictures++)
        {
            var plate = free.TryTake(out var used) ? used : Plate.Empty(size);
            plate.Fill(picture);
            await ready.Writer.WriteAsync(plate, ct);
        }

        return pictures;
    }
}
