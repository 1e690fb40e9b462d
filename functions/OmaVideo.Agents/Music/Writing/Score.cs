using OmaVideo.Core.Briefs;
using OmaVideo.Core.Sound;

namespace OmaVideo.Agents.Music.Writing;

/// <summary>A piece as it is written down.</summary>
internal sealed record Score(Form Form, Band Band, IReadOnlyList<Note> Notes)
{
    public static Score For(MusicOrder order)
    {
        var mood = Mood.Of(order.Tone, order.Style);
        var form = Form.For(order, mood, Dice.For(order.Seed, "form"));
        var harmony = new Harmony(mood, form, Dice.For(order.Seed, "harmony"));
        var band = Band.Of(order.Tone, order.Style);
        var sheet = new Sheet(form, band, mood.Eagerness, Dice.For(order.Seed, "players"));

        Chords.Write(sheet, harmony, order.Tone);
        Melody.Write(sheet, harmony, Dice.For(order.Seed, "melody"));
        Rhythm.Write(sheet, order.Tone);
        Accents.Write(sheet, harmony, order.Scenes);
        Ending.Write(sheet, harmony);
        return new(form, band, [.. sheet.Notes.OrderBy(note => note.Start).ThenBy(note => note.Part).ThenBy(note => note.Pitch)]);
    }
}
