namespace OmaVideo.Agents.Music.Writing;

/// <summary>One note in a score.</summary>
/// <param name="Start">Seconds from the beginning.</param>
/// <param name="Length">Seconds until it is let go.</param>
/// <param name="Pitch">MIDI number; 69 is the A of 440 Hz. Drums ignore it.</param>
/// <param name="Strength">0 to 1.</param>
internal sealed record Note(Part Part, double Start, double Length, int Pitch, double Strength)
{
    /// <summary>-1 is left, 1 is right.</summary>
    public double Pan { get; init; }
}
