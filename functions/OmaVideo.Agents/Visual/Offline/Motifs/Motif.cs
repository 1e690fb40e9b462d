using OmaVideo.Agents.Visual.Offline.Drawing;

namespace OmaVideo.Agents.Visual.Offline.Motifs;

/// <summary>Something that can be seen.</summary>
/// <param name="Words">What it stands for: literal names, then after a bar what it only suggests.</param>
/// <param name="Stance">How it is held up.</param>
/// <param name="Home">Where it belongs, best first.</param>
/// <param name="Draw">Draws it in a motif's coordinates; see <see cref="Pen"/>.</param>
internal sealed record Motif(string Name, string Words, Stance Stance, Place[] Home, Action<Pen> Draw)
{
    /// <summary>How far it reaches from side to side, when that is more than usual.</summary>
    public double Width { get; init; } = 220;
}

internal enum Stance
{
    /// <summary>On the ground, as people and houses do.</summary>
    Stands,

    /// <summary>On a table or a plinth, as things do.</summary>
    Rests,

    /// <summary>In the air.</summary>
    Floats,

    /// <summary>At the horizon, as the sun does; throws no shadow.</summary>
    Rises,
}

/// <summary>Where a scene is set.</summary>
internal enum Place
{
    Studio,
    Room,
    Grid,
    Town,
    City,
    Hills,
    Peaks,
    Forest,
    Field,
    Sea,
    Shore,
    Sky,
    Space,
    Snow,
}
