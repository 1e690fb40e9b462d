using OmaVideo.Core.Rendering;

namespace OmaVideo.Media.Inspecting;

/// <summary>What is wrong with what is seen and heard.</summary>
internal static class MeasuredFaults
{
    private const double Loudness = -16;
    private const double LoudnessTolerance = 1;

    /// <summary>-1 dBTP, and the tenth by which AAC may overshoot and the meter rounds.</summary>
    private const double HighestPeak = -0.9;

    public static IEnumerable<string> Of(Measured measured, InspectionOrder order)
    {
        foreach (var error in measured.Errors.Take(3))
            yield return $"it does not decode cleanly: {error}";
        if (!(Math.Abs(measured.Loudness - Loudness) <= LoudnessTolerance))
            yield return FormattableString.Invariant($"wanted a loudness of {Loudness} LUFS, give or take {LoudnessTolerance}, found {measured.Loudness:0.0}");
        if (!(measured.TruePeak <= HighestPeak))
            yield return FormattableString.Invariant($"wanted a true peak of at most -1 dBTP, found {measured.TruePeak:0.0}");
        foreach (var black in measured.Black)
            yield return $"wanted a picture throughout, found black from {black}";
        foreach (var frozen in measured.Frozen.Where(f => f.Seconds > 2))
            yield return $"wanted motion throughout, found it standing still from {frozen}";
        foreach (var silent in measured.Silent.Where(s => order.Spoken && s.Seconds > 3))
            yield return $"wanted sound throughout, found silence from {silent}";
    }
}
