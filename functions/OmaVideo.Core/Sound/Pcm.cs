namespace OmaVideo.Core.Sound;

/// <summary>How sound is kept between steps: raw 16-bit little-endian samples at 48 kHz, so that a file's length is its duration.</summary>
public static class Pcm
{
    public const int SampleRate = 48_000;
    public const int BytesPerSample = 2;

    /// <summary>Seconds in a file of this many bytes and channels.</summary>
    public static double Seconds(long bytes, int channels) => (double)bytes / (SampleRate * BytesPerSample * channels);
}
