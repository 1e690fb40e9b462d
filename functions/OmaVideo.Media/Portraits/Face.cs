namespace OmaVideo.Media.Portraits;

/// <summary>The square a face fills, from brow to chin, in pixels of its picture.</summary>
/// <param name="Votes">How many overlapping squares say so.</param>
internal readonly record struct Face(int X, int Y, int Side, int Votes = 1)
{
    public Face Times(double factor) => new((int)Math.Round(X * factor), (int)Math.Round(Y * factor), (int)Math.Round(Side * factor), Votes);

    /// <summary>Whether two squares mean one face: no edge of theirs differs by more than a fifth of the smaller.</summary>
    public bool IsLike(Face other)
    {
        var near = 0.2 * Math.Min(Side, other.Side);
        return Math.Abs(X - other.X) <= near && Math.Abs(Y - other.Y) <= near
            && Math.Abs(X + Side - other.X - other.Side) <= near && Math.Abs(Y + Side - other.Y - other.Side) <= near;
    }

    public bool Covers(Face other) => X <= other.X + (other.Side / 2) && other.X + (other.Side / 2) < X + Side
        && Y <= other.Y + (other.Side / 2) && other.Y + (other.Side / 2) < Y + Side;
}
