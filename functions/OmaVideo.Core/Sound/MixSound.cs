using OmaVideo.Core.Artifacts;
using OmaVideo.Core.Workflow;

namespace OmaVideo.Core.Sound;

/// <summary>All that is heard, and when.</summary>
/// <param name="Seconds">Length of the video.</param>
public sealed record SoundMix(double Seconds, IReadOnlyList<PlacedVoice> Voices, Artifact Music);

/// <param name="Start">Seconds from the video's start.</param>
public sealed record PlacedVoice(Artifact Audio, double Start);

/// <summary>Mixes speech and music.</summary>
public interface ISoundMixer
{
    string Maker { get; }

    /// <summary>
    /// Writes an M4A to <paramref name="file"/>: AAC, 48 kHz, stereo, -16 LUFS +-1, true peak under -1 dBTP, the music
    /// ducked under speech, of the mix's exact length.
    /// </summary>
    Task Mix(SoundMix mix, string file, CancellationToken ct);
}

/// <summary>The editor's sound: one track, encoded once.</summary>
public sealed class MixSound(ISoundMixer mixer, IArtifactStore artifacts) : IWork<SoundMix, Artifact>
{
    public Task<Artifact> Do(SoundMix input, CancellationToken ct) => artifacts.Make(
        ArtifactName.Of("sounds", "m4a", mixer.Maker, input), scratch => mixer.Mix(input, scratch.Result, ct), ct);
}
