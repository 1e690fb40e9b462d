using OmaVideo.Core.Artifacts;
using OmaVideo.Core.Sound;

namespace OmaVideo.Media.Sound;

/// <summary>Hears where speech rests. Which word is which it does not understand.</summary>
public sealed class Listener(IArtifactStore artifacts) : IListener
{
    public async Task<SpeechTimes> Listen(Artifact audio, string text, CancellationToken ct)
    {
        var pcm = await File.ReadAllBytesAsync(await artifacts.Open(audio, ct), ct);
        return new SpeechTimes(Silences.In(Samples.FromPcm(pcm)));
    }
}
