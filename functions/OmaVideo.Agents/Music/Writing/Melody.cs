namespace OmaVideo.Agents.Music.Writing;

/// <summary>A short motif on the bells or high keys, sparing, so that it never argues with a voice: said, said again, turned, and answered.</summary>
internal static class Melody
{
    private static readonly double[][] Rhythms = [[0, 1.5, 2], [0.5, 1, 2.5], [0, 0.5, 2], [1, 2, 2.5]];
    private static readonly int[][] Shapes = [[3, 2, 1], [1, 2, 3], [2, 3, 2], [3, 1, 2]];

    public static void Write(Sheet sheet, Harmony harmony, Dice dice)
    {
        var (rhythm, shape) = (dice.Pick(Rhythms), dice.Pick(Shapes));
        var part = sheet.Band.Plays(Part.Bells) ? Part.Bells : Part.Keys;
        for (var bar = 1; bar < sheet.Form.Bars - 1; bar++)
        {
            // Two bars of motif, two of rest but for a single echo.
            if (!sheet.Plays(part, bar) || sheet.Form.Intensity(bar) < 0.55 || bar % 4 == 3)
                continue;
            var chord = harmony.Chord(bar);
            for (var i = 0; i < (bar % 4 == 2 ? 1 : rhythm.Length); i++)
            {
                var pitch = harmony.InScale(chord[shape[i]] + (bar % 8 == 5 && i == 1 ? 2 : 0)) + 12;
                sheet.Add(part, (bar * Form.BeatsPerBar) + rhythm[i], 1.5, pitch, 0.5, i % 2 == 0 ? -0.3 : 0.3);
            }
        }
    }
}
