using OmaVideo.Core.Sound;

namespace OmaVideo.Media.Sound;

/// <summary>What is not heard at the ends of a piece, so that it begins with the video and goes on without a gap.</summary>
internal static class Silence
{
    /// <summary>Seconds that are left out at either end at most.</summary>
    public const double MostSeconds = 3;

    /// <summary>Full scale is 1; about -54 dB.</summary>
    private const float Heard = 0.002f;

    /// <returns>The first sample that is heard, and the one after the last; all of it where nothing is.</returns>
    public static (int From, int Until) Around(ReadOnlySpan<float> left, ReadOnlySpan<float> right)
    {
        var most = Samples.In(MostSeconds);
        var (from, until) = (0, left.Length);
        while (from < Math.Min(most, left.Length) && !IsHeard(left, right, from))
            from++;
        while (until > Math.Max(left.Length - most, from) && !IsHeard(left, right, until - 1))
            until--;
        return until > from ? (from, until) : (0, left.Length);
    }

    private static bool IsHeard(ReadOnlySpan<float> left, ReadOnlySpan<float> right, int at) => Math.Abs(left[at]) > Heard || Math.Abs(right[at]) > Heard;
}
