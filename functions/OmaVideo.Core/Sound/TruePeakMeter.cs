namespace OmaVideo.Core.Sound;

/// <summary>The true peak of one channel that comes piece by piece: only its last samples are kept, since they weigh on what follows.</summary>
public sealed class TruePeakMeter
{
    private float[] kept = [];
    private int judged;
    private float peak;

    public void Add(ReadOnlySpan<float> samples)
    {
        float[] all = [.. kept, .. samples];
        var until = Math.Max(judged, all.Length - TruePeak.Reach);
        peak = Math.Max(peak, TruePeak.Of(all, judged, until));
        var from = Math.Max(0, until - TruePeak.Reach);
        (kept, judged) = (all[from..], until - from);
    }

    /// <summary>The peak of all that came, as a factor of full scale, when nothing follows.</summary>
    public float Peak => Math.Max(peak, TruePeak.Of(kept, judged, kept.Length));
}
