using OmaVideo.Core.Sound;

namespace OmaVideo.Media.Sound;

/// <summary>Music of the mix's length, at its place under the speech.</summary>
internal sealed record MusicTrack(float[] Left, float[] Right)
{
    /// <summary>LU the music lies under speech where nobody speaks; ducked, it lies 15 LU under it.</summary>
    private const double BelowSpeech = 4.5;

    /// <param name="pcm">Stereo. What is too long fades out, what is too short is followed by silence.</param>
    public static MusicTrack Under(SpeechTrack speech, byte[] pcm)
    {
        var length = speech.Samples.Length;
        var (left, right) = (Fit(pcm, 0, length), Fit(pcm, 1, length));
        var gain = Samples.Gain(SpeechTrack.Level - BelowSpeech - Loudness.Integrated(left, right));
        var ducked = Ducking.Gains(speech.Spoken, length);
        for (var i = 0; i < length; i++)
        {
            left[i] *= gain * ducked[i];
            right[i] *= gain * ducked[i];
        }

        return new(left, right);
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

    private static float[] Fit(byte[] pcm, int channel, int length)
    {
        var samples = Samples.FromPcm(pcm, channel, channels: 2);
        var longer = samples.Length > length;
        Array.Resize(ref samples, length);
        Fade.In(samples, 0.05);
        Fade.Out(samples, longer ? 1.5 : 0.3);
        return samples;
    }
}
