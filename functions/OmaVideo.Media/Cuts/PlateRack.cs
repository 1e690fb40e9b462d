using OmaVideo.Core.Artifacts;
using OmaVideo.Core.Scenes;
using OmaVideo.Media.Frames;

namespace OmaVideo.Media.Cuts;

/// <summary>Keeps the plates used last: a still is seen in a body and in the transitions at its ends.</summary>
internal sealed class PlateRack(PlateMaker maker)
{
    /// <summary>About 4 MB each at full size.</summary>
    private const int Places = 8;

    private readonly Lock gate = new();
    private readonly LinkedList<(string Still, FrameSize Size, Task<Plate> Plate)> rack = new();

    public async Task<Plate> Get(Artifact still, FrameSize size, CancellationToken ct)
    {
        var (plate, mine) = Take(still, size, ct);
        if (mine)
            return await plate;
        try
        {
            return await plate.WaitAsync(ct);
        }
        catch (Exception) when (!ct.IsCancellationRequested)
        {
            // Whoever made it failed or was canceled; that is not this caller's fault.
            return await maker.Make(still, size, ct);
        }
    }

    private (Task<Plate> Plate, bool Mine) Take(Artifact still, FrameSize size, CancellationToken ct)
    {
        lock (gate)
        {
            for (var node = rack.First; node is not null; node = node.Next)
            {
                if (node.Value.Still != still.Name || node.Value.Size != size)
                    continue;
                rack.Remove(node);
                if (node.Value.Plate.IsFaulted || node.Value.Plate.IsCanceled)
                    break;
                rack.AddFirst(node);
                return (node.Value.Plate, false);
            }

            var plate = Task.Run(() => maker.Make(still, size, ct), ct);
            rack.AddFirst((still.Name, size, plate));
            if (rack.Count > Places)
                rack.RemoveLast();
            return (plate, true);
        }
    }
}
