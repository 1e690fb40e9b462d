using OmaVideo.Core.Briefs;

namespace OmaVideo.Agents.Music.Writing;

/// <summary>What carries the harmony: pad, strings, the hands on the keys, plucked strings and the bass.</summary>
internal static class Chords
{
    /// <summary>Beats within a bar, and the chord's note from the lowest on; 4 is the lowest an octave up.</summary>
    private static readonly (double Beat, int Tone)[] Rolling = [(0, 0), (0.5, 1), (1, 2), (1.5, 3), (2, 4), (2.5, 3), (3, 2), (3.5, 1)];
    private static readonly (double Beat, int Tone)[] Sparse = [(0, 0), (1, 2), (2, 3), (3, 1)];
    private static readonly (double Beat, int Tone)[] Running =
    [
        (0, 0), (0.5, 2), (0.75, 3), (1.25, 1), (1.5, 2), (2, 4), (2.5, 3), (2.75, 2), (3.25, 1), (3.5, 3),
    ];

    /// <summary>Down, down-up, up-down-up.</summary>
    private static readonly double[] Strums = [0, 1, 1.5, 2.5, 3, 3.5];

    public static void Write(Sheet sheet, Harmony harmony, Tone tone)
    {
        for (var bar = 0; bar < sheet.Form.Bars; bar++)
        {
            var (beat, chord) = (bar * Form.BeatsPerBar, harmony.Chord(bar));
            Held(sheet, bar, chord);
            if (sheet.Plays(Part.Keys, bar))
                Keys(sheet, beat, chord, tone);
            if (sheet.Plays(Part.Pluck, bar))
                Plucks(sheet, beat, chord, tone);
            if (sheet.Plays(Part.Bass, bar))
                Bass(sheet, beat, harmony.Root(bar, 33), harmony.Fifth(bar, 33), tone);
        }
    }

    private static void Held(Sheet sheet, int bar, int[] chord)
    {
        for (var i = 0; i < chord.Length; i++)
        {
            if (sheet.Plays(Part.Pad, bar))
                sheet.Add(Part.Pad, bar * Form.BeatsPerBar, Form.BeatsPerBar, chord[i], 0.7, (i - 1.5) / 3);
            if (sheet.Plays(Part.Strings, bar) && i > 0)
                sheet.Add(Part.Strings, bar * Form.BeatsPerBar, Form.BeatsPerBar, chord[i] + (i == 3 ? 12 : 0), i == 3 ? 0.5 : 0.7, (i - 2) * 0.45);
        }
    }

    private static void Keys(Sheet sheet, int beat, int[] chord, Tone tone)
    {
        if (tone is Tone.Friendly or Tone.Energetic)
        {
            foreach (var at in new[] { 0, 1.5, 2.5 })
                AddAll(sheet, Part.Keys, beat + at, 0.9, chord, at == 0 ? 0.6 : 0.45);
            return;
        }

        foreach (var (at, note) in tone == Tone.Dramatic ? Sparse : Rolling)
            sheet.Add(Part.Keys, beat + at, 2, Pitch(chord, note) - (tone == Tone.Dramatic ? 12 : 0), at == 0 ? 0.65 : 0.45, (note - 2) * 0.12);
    }

    private static void Plucks(Sheet sheet, int beat, int[] chord, Tone tone)
    {
        if (tone == Tone.Friendly)
        {
            foreach (var at in Strums)
            {
                var down = at % 1 == 0;
                for (var i = 0; i < chord.Length; i++)
                    sheet.Add(Part.Pluck, beat + at + (0.03 * (down ? i : 3 - i)), 0.6, chord[i], down ? 0.6 : 0.42, 0.35);
            }

            return;
        }

        foreach (var (at, note) in tone == Tone.Energetic ? Running : Rolling)
            sheet.Add(Part.Pluck, beat + at, 0.5, Pitch(chord, note), at % 2 == 0 ? 0.6 : 0.45, ((note % 3) - 1) * 0.5);
    }

    private static void Bass(Sheet sheet, int beat, int root, int fifth, Tone tone)
    {
        (double At, double Beats, int Pitch)[] line = tone switch
        {
            Tone.Energetic => [(0, 0.45, root), (0.5, 0.45, root), (1.5, 0.45, root), (2, 0.45, root), (2.5, 0.45, fifth), (3.5, 0.45, root)],
            Tone.Friendly => [(0, 1.2, root), (1.5, 0.4, root), (2, 1.2, fifth), (3.5, 0.4, root)],
            Tone.Dramatic => [(0, 4, root)],
            _ => [(0, 2.9, root), (3, 0.9, fifth)],
        };
        foreach (var (at, beats, pitch) in line)
            sheet.Add(Part.Bass, beat + at, beats, pitch, at == 0 ? 0.75 : 0.6);
    }

    private static void AddAll(Sheet sheet, Part part, double beat, double beats, int[] chord, double strength)
    {
        for (var i = 0; i < chord.Length; i++)
            sheet.Add(part, beat, beats, chord[i], strength, (i - 1.5) * 0.15);
    }

    private static int Pitch(int[] chord, int note) => chord[note % 4] + (12 * (note / 4));
}
