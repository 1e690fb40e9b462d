using OmaVideo.Core.Artifacts;
using OmaVideo.Core.Rendering;
using OmaVideo.Core.Sound;
using OmaVideo.Core.Workflow;

namespace OmaVideo.Media.Sound;

/// <summary>Mixes in memory, where every sample has its place, and lets FFmpeg encode the result.</summary>
public sealed class SoundMixer(IFfmpeg ffmpeg, IArtifactStore artifacts) : ISoundMixer
{
    private const double MostInFile = -1.05;
    private const int MostEncodes = 4;

    private readonly AacTrack track = new(ffmpeg);

    public string Maker => "omavideo-mixer/2";

    /// <summary>dBTP. AAC's rounding lifts peaks a little, so the mix begins clear of the -1 the file must keep.</summary>
    internal double Ceiling { get; init; } = -1.8;

    public async Task Mix(SoundMix mix, string file, CancellationToken ct)
    {
        var length = Samples.In(mix.Seconds);
        var speech = await SpeechTrack.Place(mix.Voices, length, voice => Pcm(voice, ct));
        var channels = (await Music(mix.Music, speech, ct)).With(speech.Samples);

        var ceiling = Ceiling;
        for (var encode = 1; ; encode++)
        {
            Master.Level(channels, ceiling);
            await track.Write(file, channels, ct);
            var heard = await track.Measure(file, length, ct);
            if (heard.Length < length)
                throw new StepException(StepFailure.Bug, $"The sound came out {length - heard.Length} samples short of {length}.");

            var peak = Samples.Decibels(heard.Peak);
            if (peak <= MostInFile)
                return;
            if (encode == MostEncodes)
                throw new StepException(StepFailure.Bug, $"The sound's true peak stayed at {peak:0.0} dB after encoding.");
            ceiling -= peak - MostInFile + 0.1;
        }
    }

    private async Task<MusicTrack> Music(Artifact music, SpeechTrack speech, CancellationToken ct)
    {
        await using var pcm = File.OpenRead(await artifacts.Open(music, ct));
        return await MusicTrack.Under(speech, pcm, ct);
    }

    private async Task<byte[]> Pcm(Artifact audio, CancellationToken ct) =>
        await File.ReadAllBytesAsync(await artifacts.Open(audio, ct), ct);
}
