namespace OmaVideo.Agents.Music.Writing;

/// <summary>The last chord: everybody lands on the keynote, and it rings out.</summary>
internal static class Ending
{
    public static void Write(Sheet sheet, Harmony harmony)
    {
        var (beat, bar) = (sheet.Form.LastBeat, sheet.Form.Bars);
        var chord = harmony.Chord(bar);
        var rings = (sheet.Form.Seconds - sheet.Form.At(beat)) * sheet.Form.Tempo / 60;
        for (var i = 0; i < chord.Length; i++)
        {
            Add(Part.Pad, 0, rings * 0.6, chord[i], 0.8, (i - 1.5) / 3);
            Add(Part.Strings, 0, rings * 0.55, chord[i], 0.7, (i - 1.5) / 3);
            Add(Part.Keys, i * 0.12, rings, chord[i], 0.6, (i - 1.5) * 0.15);
            Add(Part.Pluck, i * 0.09, rings, chord[i], 0.5, 0.3);
        }

        Add(Part.Bass, 0, rings * 0.75, harmony.Root(bar, 33), 0.8, 0);
        Add(Part.Keys, 0, rings, harmony.Root(bar, 41), 0.6, 0);
        Add(Part.Boom, 0, 1, 0, 0.6, 0);
        Add(Part.Kick, 0, 1, 0, 0.5, 0);
        Add(Part.Bells, 0.5, rings, harmony.Root(bar, 79), 0.5, 0.2);

        void Add(Part part, double after, double beats, int pitch, double strength, double pan)
        {
            if (sheet.Band.Plays(part))
                sheet.Add(part, beat + after, beats, pitch, strength, pan);
        }
    }
}
