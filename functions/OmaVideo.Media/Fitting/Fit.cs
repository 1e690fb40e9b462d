using OmaVideo.Core.Scenes;

namespace OmaVideo.Media.Fitting;

/// <summary>How a picture comes into a frame of another shape: as large as the frame, with its edges cut off, or whole before a backdrop.</summary>
/// <param name="Width">Of the picture as it is scaled, in pixels.</param>
/// <param name="Crop">The part of the scaled picture that is kept.</param>
/// <param name="Covers">Whether that part is the frame.</param>
internal sealed record Fit(int Width, int Height, FrameSize Crop, bool Covers)
{
    /// <summary>No picture is made larger than so many times its size; more shows that there is nothing more to see.</summary>
    private const double MostLarger = 2;

    /// <summary>A crop that would lose more of the picture than it keeps is none.</summary>
    private const double LeastKept = 0.5;

    /// <summary>Of the frame; the camera, however it moves, sees all of that.</summary>
    private const double Inside = 0.8;

    /// <summary>How much longer than the frame's shape a picture before a backdrop may be.</summary>
    private const double Longest = 2.2;

    /// <summary>A smaller picture, in pixels, is nothing but its colour.</summary>
    private const int Smallest = 24;

    public bool ShowsPicture => Covers || Math.Min(Crop.Width, Crop.Height) >= Smallest;

    /// <param name="see">Whether the picture can be seen through, so that it needs something behind it.</param>
    public static Fit Of(int width, int height, FrameSize frame, bool see)
    {
        var cover = Math.Max((double)frame.Width / width, (double)frame.Height / height);
        var kept = frame.Width / cover * (frame.Height / cover) / ((double)width * height);
        return !see && cover <= MostLarger && kept >= LeastKept
            ? Scaled(width, height, cover, frame.Width, frame.Height, covers: true)
            : Whole(width, height, frame);
    }

    private static Fit Whole(int width, int height, FrameSize frame)
    {
        var (shape, wanted) = ((double)width / height, (double)frame.Width / frame.Height);
        var shown = Math.Clamp(shape, wanted / Longest, wanted * Longest);
        var (partWidth, partHeight) = shape > shown ? (height * shown, (double)height) : (width, width / shown);
        var scale = Math.Min(Math.Min(Inside * frame.Width / partWidth, Inside * frame.Height / partHeight), MostLarger);
        return Scaled(width, height, scale, partWidth * scale, partHeight * scale, covers: false);
    }

    private static Fit Scaled(int width, int height, double scale, double partWidth, double partHeight, bool covers)
    {
        var crop = new FrameSize(Math.Max(1, (int)Math.Round(partWidth)), Math.Max(1, (int)Math.Round(partHeight)));
        return new(Math.Max(crop.Width, (int)Math.Round(width * scale)), Math.Max(crop.Height, (int)Math.Round(height * scale)), crop, covers);
    }
}
