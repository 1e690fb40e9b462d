namespace OmaVideo.Media.Frames;

/// <summary>Samples of a row, from one to before another; none where both are 0.</summary>
internal readonly record struct Reach(int From, int Until)
{
    /// <summary>All from the first to the last of both.</summary>
    public Reach With(Reach other) => (Until, other.Until) switch
    {
        (0, _) => other,
        (_, 0) => this,
        _ => new(Math.Min(From, other.From), Math.Max(Until, other.Until)),
    };
}
