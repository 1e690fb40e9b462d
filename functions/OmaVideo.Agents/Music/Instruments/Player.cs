using OmaVideo.Agents.Music.Writing;

namespace OmaVideo.Agents.Music.Instruments;

/// <summary>Takes up the instrument a note is written for.</summary>
internal static class Player
{
    public static PlayedNote Play(Note note, double brightness, Dice dice) => note.Part switch
    {
        Part.Pad => new BowedNote(BowedSound.Pad, note.Pitch, note.Length, note.Strength, brightness, dice),
        Part.Strings => new BowedNote(BowedSound.Strings, note.Pitch, note.Length, note.Strength, brightness, dice),
        Part.Keys => new StruckNote(StruckSound.Keys, note.Pitch, note.Length, note.Strength),
        Part.Bells => new StruckNote(StruckSound.Bells, note.Pitch, note.Length, note.Strength),
        Part.Pluck => new PluckedNote(note.Pitch, note.Length, note.Strength, brightness, dice),
        Part.Bass => new BassNote(note.Pitch, note.Length, note.Strength),
        Part.Kick => new DrumNote(47, 90, 0.09, 0.5, note.Strength),
        Part.Boom => new DrumNote(38, 45, 0.25, 2.4, note.Strength),
        Part.Shaker => new AirNote(6_500, 0.018, 0.12, note.Strength, dice),
        Part.Hat => new AirNote(9_000, 0.004, 0.08, note.Strength, dice),
        _ => new AirNote(4_500, note.Length, 0.5, note.Strength, dice),
    };
}
