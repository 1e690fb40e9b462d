using OmaVideo.Media.Ffmpeg;

namespace OmaVideo.Media.Frames;

/// <summary>Has frames made, several at a time, and writes them in order. Memory is bounded by the desks.</summary>
/// <param name="makers">How many frames are made at once, while another is written.</param>
internal sealed class FramePump(int makers)
{
    /// <param name="setups">All of one size; each is left when its last frame is laid on a desk.</param>
    public async Task Run(IAsyncEnumerable<Setup> setups, Stream output, bool vectors, CancellationToken ct)
    {
        var free = new Stack<Desk>();
        var made = new Queue<Task<Desk>>();
        Desk? lent = null;
        try
        {
            await foreach (var setup in setups.WithCancellation(ct))
            {
                for (var frame = 0; frame < setup.Cut.Frames; frame++)
                {
                    if (made.Count > makers)
                        await Lend();
                    var desk = free.Count > 0 ? free.Pop() : new Desk(setup.Cut.Size, vectors);
                    await setup.Load(frame, desk, ct);
                    made.Enqueue(Make(setup, frame, desk, ct));
                }
            }

            while (made.TryDequeue(out var last))
                await output.WriteAsync((await last).Frame.Bytes, ct);
        }
        finally
        {
            // Nothing may still be drawing when the caller goes on.
            await Task.WhenAll(made).ContinueWith(_ => { }, CancellationToken.None, TaskContinuationOptions.ExecuteSynchronously, TaskScheduler.Default);
        }

        // A frame that fills the pipe pushes the one before it out, whose desk is free then.
        async Task Lend()
        {
            var desk = await made.Dequeue();
            if (desk.Frame.Bytes.Length < WidePipe.Room)
            {
                await output.WriteAsync(desk.Frame.Bytes, ct);
                free.Push(desk);
                return;
            }

            await LentPages.Write(output, desk.Frame.Bytes, ct);
            if (lent is not null)
                free.Push(lent);
            lent = desk;
        }
    }

    private static Task<Desk> Make(Setup setup, int frame, Desk desk, CancellationToken ct) => Task.Run(
        () =>
        {
            setup.Film(frame, desk);
            return desk;
        },
        ct);
}
