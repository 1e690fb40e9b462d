using OmaVideo.Core.Sound;

namespace OmaVideo.Media.Sound;

/// <summary>Music of the mix's length, at its place under the speech.</summary>
internal sealed record MusicTrack(float[] Left, float[] Right)
{
    /// <summary>LU the music lies under speech where nobody speaks; ducked, it lies 15 LU under it.</summary>
    private const double BelowSpeech = 4.5;

    private const int BytesPerSample = 2 * Pcm.BytesPerSample;

    /// <param name="pcm">Stereo. What is too long fades out, what is too short is followed by silence.</param>
    public static async Task<MusicTrack> Under(SpeechTrack speech, Stream pcm, CancellationToken ct)
    {
        var length = speech.Samples.Length;
        var (left, right) = (new float[length], new float[length]);
        var block = new byte[Pcm.SampleRate * BytesPerSample];
        for (var at = 0; at < length && await pcm.ReadAtLeastAsync(block, block.Length, throwOnEndOfStream: false, ct) is var read and > 0; at += read / BytesPerSample)
        {
            var count = Math.Min(read / BytesPerSample, length - at);
            Samples.FromPcm(block, 0, 2, left.AsSpan(at, count));
            Samples.FromPcm(block, 1, 2, right.AsSpan(at, count));
        }

        var longer = pcm.Length / BytesPerSample > length;
        foreach (var channel in new[] { left, right })
        {
            Fade.In(channel, 0.05);
            Fade.Out(channel, longer ? 1.5 : 0.3);
        }

        Duck(left, right, speech);
        return new(left, right);
    }

    private static void Duck(float[] left, float[] right, SpeechTrack speech)
    {
        var gain = Samples.Gain(SpeechTrack.Level - BelowSpeech - Loudness.Integrated(left, right));
        var ducked = Ducking.Gains(speech.Spoken, left.Length);
        for (var i = 0; i < left.Length; i++)
        {
            left[i] *= gain * ducked[i];
            right[i] *= gain * ducked[i];
        }
    }

    /// <summary>Adds the speech in the middle.</summary>
    public float[][] With(float[] speech)
    {
        foreach (var channel in new[] { Left, Right })
        {
            for (var i = 0; i < channel.Length; i++)
                channel[i] += speech[i];
            Fade.In(channel, 0.005);
            Fade.Out(channel, 0.005);
        }

        return [Left, Right];
    }
}
