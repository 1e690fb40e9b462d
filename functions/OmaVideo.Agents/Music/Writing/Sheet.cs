namespace OmaVideo.Agents.Music.Writing;

/// <summary>The paper the parts are written on. It knows who has joined in, and that people do not play like clocks.</summary>
internal sealed class Sheet(Form form, Band band, double eagerness, Dice players)
{
    private const double Looseness = 0.005;
    private readonly List<Note> notes = [];

    public Form Form => form;

    public Band Band => band;

    public IReadOnlyList<Note> Notes => notes;

    /// <summary>Whether a part plays in a bar: each joins when enough is going on.</summary>
    public bool Plays(Part part, int bar) => band.Plays(part) && form.Intensity(bar) + eagerness >= Joins(part);

    /// <param name="beat">From the piece's beginning.</param>
    public void Add(Part part, double beat, double beats, int pitch, double strength, double pan = 0)
    {
        var bar = Math.Min((int)(beat / Form.BeatsPerBar), form.Bars - 1);
        var tight = part is Part.Pad or Part.Strings or Part.Kick or Part.Boom or Part.Swell || beat == 0;
        var start = form.At(beat) + (tight ? 0 : Looseness * players.Noise());
        var lively = strength * (0.55 + (0.45 * form.Intensity(bar))) * (tight ? 1 : 1 + (0.12 * players.Noise()));
        notes.Add(new(part, Math.Max(0, start), form.At(beat + beats) - form.At(beat), pitch, Math.Clamp(lively, 0, 1)) { Pan = pan });
    }

    private static double Joins(Part part) => part switch
    {
        Part.Pad or Part.Keys or Part.Swell => 0,
        Part.Pluck or Part.Boom => 0.45,
        Part.Bass => 0.5,
        Part.Bells or Part.Strings => 0.58,
        Part.Shaker => 0.65,
        Part.Kick => 0.72,
        _ => 0.8,
    };
}
