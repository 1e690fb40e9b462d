namespace OmaVideo.Media.Frames;

/// <summary>What the camera sees of a plate: from where, in luma samples between their outer edges, and how many of them make one pixel of the frame.</summary>
internal readonly record struct Window(double X, double Y, double Step)
{
    /// <summary>The window moved by pixels of the frame: what was seen at 0 is now seen at -<paramref name="pixels"/>.</summary>
    public Window Right(double pixels) => this with { X = X + (pixels * Step) };
}
