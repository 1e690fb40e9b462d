using OmaVideo.Core.Rendering;
using OmaVideo.Core.Workflow;

namespace OmaVideo.Media.Joining;

/// <summary>
/// Joins cuts picture by picture into one stream and gives every picture the time it has in the video. A cut knows
/// nothing of its place, and stamps that were merely shifted would overlap where one is shorter than its decoding delay.
/// </summary>
internal static class CutJoin
{
    private const int TicksPerFrame = 90_000 / Timeline.FramesPerSecond;

    /// <summary>Room before the first picture, so that no decoding time is negative.</summary>
    private const long Origin = 10 * 90_000;

    /// <summary>Pictures are decoded this many frames before they are shown: as many as x264's three B-frames with a pyramid need.</summary>
    private const int Delay = 2;

    /// <exception cref="StepException">Bug: a cut is damaged, or has not the frames it should have.</exception>
    public static async Task Write(IReadOnlyList<string> cuts, IReadOnlyList<int> frames, Stream output, CancellationToken ct)
    {
        var writer = new TransportWriter(output);
        await writer.WriteTables(ct);
        var done = 0;
        try
        {
            for (var i = 0; i < cuts.Count; i++)
            {
                await Write(cuts[i], frames[i], done, writer, ct);
                done += frames[i];
            }
        }
        catch (InvalidDataException e)
        {
            throw new StepException(StepFailure.Bug, e.Message, e);
        }
    }

    private static async Task Write(string cut, int frames, int start, TransportWriter writer, CancellationToken ct)
    {
        await using var file = new FileStream(cut, FileMode.Open, FileAccess.Read, FileShare.Read, 1 << 16);
        var (count, first) = (0, 0L);
        foreach (var picture in TransportReader.Read(file))
        {
            // Groups are closed, so the first picture decoded is the first one shown.
            first = count == 0 ? picture.Shown : first;
            var shown = Origin + (start * TicksPerFrame) + (picture.Shown - first);
            await writer.Write(picture with { Shown = shown }, Origin + ((start + count - Delay) * TicksPerFrame), ct);
            count++;
        }

        if (count != frames)
            throw new StepException(StepFailure.Bug, $"A cut has {count} frames, not {frames}.");
    }
}
