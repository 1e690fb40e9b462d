namespace OmaVideo.Media.Frames;

/// <summary>An image over the picture for some frames of a cut, and how it comes and goes.</summary>
/// <param name="From">Its first frame, counted from the cut's first; before it when negative.</param>
/// <param name="Until">The frame in which it is gone.</param>
/// <param name="FadeIn">Frames.</param>
/// <param name="FadeOut">Frames.</param>
/// <param name="Rise">Pixels it rises while it fades in.</param>
internal sealed record Layer(OverlayImage Image, int From, int Until, int FadeIn, int FadeOut, double Rise)
{
    public void Lay(Frame target, int frame, bool vectors)
    {
        var into = frame - From + 1;
        var opacity = Easing.Smooth(Math.Min((double)into / (FadeIn + 1), (double)(Until - frame) / (FadeOut + 1)));
        if (into <= 0 || opacity <= 0)
            return;

        var below = Rise * (1 - Easing.Out((double)into / (FadeIn + 1)));
        (below > 0 ? Image.Lowered(below) : Image).Lay(target, opacity, vectors);
    }
}
