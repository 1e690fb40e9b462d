using OmaVideo.Core.Scenes;

namespace OmaVideo.Media.Frames;

/// <summary>What one frame is made on: the frame itself and whatever is needed beside it, used again for the next.</summary>
internal sealed class Desk(FrameSize size, bool vectors)
{
    private Crossing? crossing;
    private Setup? setup;

    public bool Vectors => vectors;

    public Frame Frame { get; } = new(size);

    public Camera Camera { get; } = new(size, vectors);

    /// <summary>Puts away what belongs to another setup.</summary>
    public void TakeUp(Setup next)
    {
        if (!ReferenceEquals(setup, next))
            (setup, First, Second) = (next, default, default);
    }

    /// <summary>What the frame is made of.</summary>
    public Seen First { get; set; }

    /// <summary>What a transition leads to.</summary>
    public Seen Second { get; set; }

    /// <summary>Only transitions need it.</summary>
    public Crossing Crossing => crossing ??= new(size, vectors);
}
