using OmaVideo.Core.Scenes;

namespace OmaVideo.Media.Frames;

/// <summary>Films plates: all three planes, with chroma where it belongs.</summary>
internal sealed class Camera
{
    private readonly Resampler luma;
    private readonly Resampler chroma;

    public Camera(FrameSize size, bool vectors)
    {
        var kernel = new Kernel();
        luma = new(size.Width, size.Height, vectors, kernel);
        chroma = new(size.Width / 2, size.Height / 2, vectors, kernel);
    }

    public void Film(Plate plate, Window window, Frame target) => Film(plate, window, target, 0, target.Size.Width);

    /// <summary>Films columns <paramref name="from"/> to <paramref name="until"/> only; both even.</summary>
    public void Film(Plate plate, Window window, Frame target, int from, int until)
    {
        var (x, y, step) = window;
        luma.Draw(plate.Luma, x + (step / 2) - 0.5, y + (step / 2) - 0.5, step, target.Luma, from, until);

        // Chroma is sited with every other luma sample across, and between two of them down (H.264, 6.2, type 0).
        var (across, down) = ((x + (step / 2) - 0.5) / 2, ((y + step) / 2) - 0.5);
        chroma.Draw(plate.Blue, across, down, step, target.Blue, from / 2, until / 2);
        chroma.Draw(plate.Red, across, down, step, target.Red, from / 2, until / 2);
    }
}
