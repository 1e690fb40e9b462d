using OmaVideo.Core.Artifacts;

namespace OmaVideo.Core.Sound;

/// <summary>Makes music that somebody brought as long as a video.</summary>
public interface IMusicFitter
{
    /// <summary>Who fits, with a version that changes when the sound does.</summary>
    string Maker { get; }

    /// <summary>Writes stereo <see cref="Pcm"/> of exactly this length to <paramref name="file"/>: what is too short goes on from its beginning, what is too long fades out.</summary>
    /// <exception cref="Workflow.StepException">Invalid: there is no sound in it that can be decoded.</exception>
    Task Fit(MusicFitting fitting, string file, CancellationToken ct);
}

/// <param name="Seconds">The length that is wanted.</param>
public sealed record MusicFitting(Artifact Track, double Seconds);
