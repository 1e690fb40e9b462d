using OmaVideo.Agents.Music.Effects;
using OmaVideo.Agents.Music.Instruments;
using OmaVideo.Agents.Music.Writing;
using OmaVideo.Core.Sound;

namespace OmaVideo.Agents.Music;

/// <summary>Plays a score: notes as they come, their room, and the desk they run through.</summary>
internal sealed class Orchestra(Score score, long seed)
{
    private const int Block = 256;
    private readonly Dice dice = Dice.For(seed, "orchestra");
    private readonly Reverb reverb = new(1.4 + (3 * score.Band.Room));
    private readonly List<Seat> sounding = [];
    private readonly float[] left = new float[Block], right = new float[Block], hallLeft = new float[Block], hallRight = new float[Block];
    private readonly float[] mono = new float[Block];

    /// <summary>Where voices speak, music makes room; and what no loudspeaker plays is only in the way.</summary>
    private readonly Equaliser[][] desk =
        [.. Enumerable.Range(0, 2).Select(_ => new[] { Equaliser.LowCut(34), Equaliser.Bell(300, -2.5, 0.7), Equaliser.Bell(2_000, -4, 0.6), Equaliser.Bell(9_000, 5, 0.5) })];

    /// <returns>Left and right.</returns>
    public (float[] Left, float[] Right) Play(CancellationToken ct)
    {
        var length = Samples.In(score.Form.Seconds);
        var (allLeft, allRight) = (new float[length], new float[length]);
        var next = 0;
        for (var from = 0; from < length; from += Block)
        {
            ct.ThrowIfCancellationRequested();
            foreach (var bus in new[] { left, right, hallLeft, hallRight })
                bus.AsSpan().Clear();

            sounding.RemoveAll(seat => !Hear(seat, 0));
            for (; next < score.Notes.Count && Samples.In(score.Notes[next].Start) is var start && start < from + Block; next++)
            {
                var seat = Take(score.Notes[next]);
                if (Hear(seat, start - from))
                    sounding.Add(seat);
            }

            reverb.Process(hallLeft, hallRight);
            Desk(desk[0], left, hallLeft);
            Desk(desk[1], right, hallRight);
            var count = Math.Min(Block, length - from);
            left.AsSpan(0, count).CopyTo(allLeft.AsSpan(from));
            right.AsSpan(0, count).CopyTo(allRight.AsSpan(from));
        }

        return (allLeft, allRight);
    }

    private Seat Take(Note note)
    {
        var angle = (note.Pan + 1) * Math.PI / 4;
        var level = score.Band.Level(note.Part) * Balance(note.Part);
        var send = score.Band.Room * (note.Part is Part.Bass or Part.Kick ? 0.1 : note.Part is Part.Hat or Part.Shaker ? 0.5 : 1);
        return new(Player.Play(note, score.Band.Brightness, dice), (float)(Math.Cos(angle) * level), (float)(Math.Sin(angle) * level), (float)send);
    }

    /// <returns>Whether the note goes on after this block.</returns>
    private bool Hear(Seat seat, int after)
    {
        var samples = mono.AsSpan(after);
        var goesOn = seat.Note.Play(samples);
        for (var i = after; i < Block; i++)
        {
            var (l, r) = (mono[i] * seat.Left, mono[i] * seat.Right);
            left[i] += l;
            right[i] += r;
            hallLeft[i] += l * seat.Send;
            hallRight[i] += r * seat.Send;
        }

        return goesOn;
    }

    private static void Desk(Equaliser[] filters, float[] dry, float[] hall)
    {
        for (var i = 0; i < Block; i++)
            dry[i] = MathF.Tanh((dry[i] + hall[i]) * 0.7f);
        foreach (var filter in filters)
            filter.Process(dry);
    }

    /// <summary>What makes the instruments equally loud at equal levels.</summary>
    private static double Balance(Part part) => part switch
    {
        Part.Pad => 0.55,
        Part.Strings => 0.6,
        Part.Keys => 0.9,
        Part.Pluck => 0.6,
        Part.Bells => 0.75,
        Part.Bass => 0.48,
        Part.Kick => 0.55,
        Part.Boom => 0.6,
        Part.Shaker => 0.85,
        Part.Hat => 0.8,
        _ => 1.2,
    };

    /// <param name="Send">How much of it goes into the hall.</param>
    private readonly record struct Seat(PlayedNote Note, float Left, float Right, float Send);
}
