using OmaVideo.Core.Rendering;

namespace OmaVideo.Media.Frames;

/// <summary>A cut ready to be filmed: its pictures and layers. Frames are loaded in order, and then filmed by several at once.</summary>
/// <param name="To">What a transition leads to; null in a body.</param>
/// <param name="Layers">From the lowest to the topmost.</param>
/// <param name="Through">The colour a dip passes through.</param>
internal sealed record Setup(Cut Cut, IPictures From, IPictures? To, IReadOnlyList<Layer> Layers, Yuv Through)
{
    /// <summary>Lays a frame's pictures on a desk.</summary>
    public async ValueTask Load(int frame, Desk desk, CancellationToken ct)
    {
        desk.TakeUp(this);
        desk.First = await From.Next(frame, desk.First, ct);
        if (To is not null)
            desk.Second = await To.Next(frame, desk.Second, ct);
    }

    /// <summary>Makes the frame of the pictures on the desk.</summary>
    public void Film(int frame, Desk desk)
    {
        if (To is null)
            desk.Camera.Film(desk.First.Plate, desk.First.Window, desk.Frame);
        else
            desk.Crossing.Film(Cut.Transition, desk.First, desk.Second, (frame + 1.0) / (Cut.Frames + 1), Through, desk.Frame);

        foreach (var layer in Layers)
            layer.Lay(desk.Frame, frame, desk.Vectors);
    }
}
