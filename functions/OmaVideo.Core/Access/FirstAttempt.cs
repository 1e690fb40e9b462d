namespace OmaVideo.Core.Access;

/// <summary>When a request was made for the first time, and its number. What it makes is named after them, so that a second attempt finds what the first one made.</summary>
/// <param name="Random">A number nobody can foresee.</param>
public sealed record FirstAttempt(DateTimeOffset At, ulong Random)
{
    /// <summary>Odd, so that each of a request's things has a number of its own.</summary>
    private const ulong Stride = 0x9E3779B97F4A7C15;

    /// <summary>The number of the request's <paramref name="nth"/> thing, from 0.</summary>
    public ulong Number(int nth) => unchecked(Random + ((ulong)nth * Stride));
}
