using OmaVideo.Core.Rendering;

namespace OmaVideo.Media.Frames;

/// <summary>A cut ready to be filmed: its plates and layers. Frames may be asked for in any order and by several at once.</summary>
/// <param name="To">What a transition leads to; null in a body.</param>
/// <param name="Layers">From the lowest to the topmost.</param>
/// <param name="Through">The colour a dip passes through.</param>
internal sealed record Reel(Cut Cut, Plate From, Plate? To, IReadOnlyList<Layer> Layers, Yuv Through)
{
    private readonly CameraPath from = new(Cut.From, Cut.Size);
    private readonly CameraPath? to = Cut.To is null ? null : new(Cut.To, Cut.Size);

    /// <summary>Makes one frame with a desk of the caller's own.</summary>
    public void Film(int frame, Desk desk)
    {
        var first = new Seen(From, from.At(frame));
        if (To is null || to is null)
            desk.Camera.Film(From, first.Window, desk.Frame);
        else
            desk.Crossing.Film(Cut.Transition, first, new Seen(To, to.At(frame)), (frame + 1.0) / (Cut.Frames + 1), Through, desk.Frame);

        foreach (var layer in Layers)
            layer.Lay(desk.Frame, frame, desk.Vectors);
    }
}
