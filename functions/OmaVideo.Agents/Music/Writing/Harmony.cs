namespace OmaVideo.Agents.Music.Writing;

/// <summary>The chords of a piece, a chord a bar and the last one, each voiced close to the one before it.</summary>
internal sealed class Harmony
{
    private const int Lowest = 53;

    /// <summary>An octave and a ninth above the lowest, so that every chord has a voicing, whatever its root.</summary>
    private const int Highest = Lowest + 11 + 14;

    private readonly Mood mood;
    private readonly int root;
    private readonly List<int[]> voicings = [];
    private readonly List<int> steps;

    public Harmony(Mood mood, Form form, Dice dice)
    {
        this.mood = mood;
        root = dice.Pick(mood.Roots);
        var (verse, chorus) = (dice.Pick(mood.Progressions), dice.Pick(mood.Progressions));
        steps = [.. Enumerable.Range(0, form.Bars).Select(bar => (bar < form.Bars / 2 ? verse : chorus)[bar % 4])];
        if (form.Bars >= 3)
            (steps[^2], steps[^1]) = (mood.Cadence[0], mood.Cadence[1]);
        steps.Add(0);
        foreach (var step in steps)
            voicings.Add(Voice(step, voicings.LastOrDefault()));
    }

    /// <summary>Four pitches, low to high. The bar after the last one is the final chord.</summary>
    public int[] Chord(int bar) => voicings[bar];

    /// <summary>The chord's root between this pitch and an octave above it.</summary>
    public int Root(int bar, int from) => From(Pitch(steps[bar]), from);

    /// <summary>The chord's fifth between this pitch and an octave above it.</summary>
    public int Fifth(int bar, int from) => From(Pitch(steps[bar] + 4), from);

    /// <summary>The scale's pitch nearest to another one.</summary>
    public int InScale(int pitch) =>
        Enumerable.Range(0, 3).SelectMany(by => new[] { pitch - by, pitch + by }).First(near => mood.Scale.Contains((near - root + 120) % 12));

    private int Pitch(int step) => root + mood.Scale[step % 7] + (12 * (step / 7));

    private static int From(int pitch, int from) => from + ((pitch - from + 1200) % 12);

    private int[] Voice(int step, int[]? before)
    {
        // Triad and ninth; the ninth would rub where it lies a semitone above the root, so there the root is doubled.
        var ninth = (Pitch(step + 1) - Pitch(step) + 12) % 12 == 1 ? step : step + 8;
        var places = new[] { step, step + 2, step + 4, ninth }
            .Select(tone => Enumerable.Range(Lowest, Highest - Lowest + 1).Where(p => (p - Pitch(tone) + 1200) % 12 == 0).ToArray()).ToArray();
        var choices =
            from a in places[0]
            from b in places[1]
            from c in places[2]
            from d in places[3]
            let chord = new[] { a, b, c, d }.Order().ToArray()
            where chord[1] - chord[0] >= 3 && chord[3] - chord[2] >= 2 && chord[2] - chord[1] >= 2 && chord[3] - chord[0] <= 16
            orderby Distance(chord, before), Math.Abs(chord.Sum() - 252), chord[0], chord[1], chord[2]
            select chord;
        return choices.First();
    }

    private static int Distance(int[] chord, int[]? before) => before is null ? 0 : chord.Zip(before, (a, b) => Math.Abs(a - b)).Sum();
}
