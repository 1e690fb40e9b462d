namespace OmaVideo.Media.Frames;

/// <summary>What a shot shows, one frame after the other.</summary>
internal interface IPictures : IAsyncDisposable
{
    /// <param name="frame">Counted from the cut's first; each is asked for once, in order.</param>
    /// <param name="last">What was given for an earlier frame and is no longer looked at; nothing at first.</param>
    ValueTask<Seen> Next(int frame, Seen last, CancellationToken ct);
}
