namespace OmaVideo.Agents.Music.Instruments;

/// <summary>A sawtooth without the false tones of a naive one: its step is rounded off over two samples (PolyBLEP).</summary>
internal struct Saw(float phase)
{
    private float phase = phase;

    /// <param name="step">Frequency over sample rate.</param>
    public float Next(float step)
    {
        phase += step;
        if (phase >= 1)
            phase -= 1;
        var value = (2 * phase) - 1;
        if (phase < step)
        {
            var t = phase / step;
            value -= t + t - (t * t) - 1;
        }
        else if (phase > 1 - step)
        {
            var t = (phase - 1) / step;
            value -= (t * t) + t + t + 1;
        }

        return value;
    }
}
