using OmaVideo.Core.Briefs;

namespace OmaVideo.Agents.Music.Writing;

/// <summary>Soft drums.</summary>
internal static class Rhythm
{
    private const int Unpitched = 60;

    public static void Write(Sheet sheet, Tone tone)
    {
        // The last bar is left to the cadence.
        for (var bar = 0; bar < sheet.Form.Bars - 1; bar++)
        {
            var beat = bar * Form.BeatsPerBar;
            if (sheet.Plays(Part.Kick, bar))
                AddAll(sheet, Part.Kick, beat, tone == Tone.Energetic ? [0, 1, 2, 3] : [0, 2], 0.8);
            if (sheet.Plays(Part.Hat, bar))
                AddAll(sheet, Part.Hat, beat, [0.5, 1.5, 2.5, 3.5], 0.6);
            if (sheet.Plays(Part.Shaker, bar))
                Shaker(sheet, beat, tone == Tone.Energetic ? 0.25 : 0.5);
            if (sheet.Plays(Part.Boom, bar) && (bar % 2 == 0 || tone == Tone.Dramatic))
                AddAll(sheet, Part.Boom, beat, tone == Tone.Dramatic && bar % 2 == 1 ? [0, 2.5, 3] : [0], 0.8);
        }
    }

    private static void AddAll(Sheet sheet, Part part, int bar, double[] beats, double strength)
    {
        foreach (var at in beats)
            sheet.Add(part, bar + at, 0.25, Unpitched, at == 0 ? strength : strength * 0.8);
    }

    private static void Shaker(Sheet sheet, int bar, double every)
    {
        for (var at = 0.0; at < Form.BeatsPerBar; at += every)
            sheet.Add(Part.Shaker, bar + at, every, Unpitched, at % 1 == 0 ? 0.45 : at % 0.5 == 0 ? 0.7 : 0.3, at % 1 == 0 ? -0.4 : 0.4);
    }
}
