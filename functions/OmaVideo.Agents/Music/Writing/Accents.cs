namespace OmaVideo.Agents.Music.Writing;

/// <summary>A small lift where a scene begins: a breath of air towards it, and two high notes of the chord on it.</summary>
internal static class Accents
{
    private const double AirSeconds = 0.8;

    public static void Write(Sheet sheet, Harmony harmony, IReadOnlyList<double> scenes)
    {
        foreach (var scene in scenes)
        {
            var beat = sheet.Form.BeatNear(scene);
            if (beat < Form.BeatsPerBar / 2 || beat >= sheet.Form.LastBeat - 1)
                continue;
            var bar = (int)(beat / Form.BeatsPerBar);
            var part = sheet.Band.Plays(Part.Bells) ? Part.Bells : Part.Keys;
            sheet.Add(part, beat, 2, harmony.Fifth(bar, 72), 0.5, -0.4);
            sheet.Add(part, beat + 0.25, 2, harmony.Root(bar, 79), 0.4, 0.4);
            if (sheet.Band.Plays(Part.Swell))
            {
                var beats = Math.Min(AirSeconds * sheet.Form.Tempo / 60, beat);
                sheet.Add(Part.Swell, beat - beats, beats, 0, 0.7);
            }
        }
    }
}
