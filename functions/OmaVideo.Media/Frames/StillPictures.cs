namespace OmaVideo.Media.Frames;

/// <summary>One plate, seen by a camera that moves.</summary>
internal sealed class StillPictures(Plate plate, CameraPath path) : IPictures
{
    public ValueTask<Seen> Next(int frame, Seen last, CancellationToken ct) => new(new Seen(plate, path.At(frame)));

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;
}
