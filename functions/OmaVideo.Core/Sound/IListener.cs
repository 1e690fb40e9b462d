using OmaVideo.Core.Artifacts;

namespace OmaVideo.Core.Sound;

/// <summary>Listens to a narration for when in it things are said.</summary>
public interface IListener
{
    /// <param name="audio">Mono <see cref="Pcm"/>.</param>
    /// <param name="text">What is said in it.</param>
    Task<SpeechTimes> Listen(Artifact audio, string text, CancellationToken ct);
}
