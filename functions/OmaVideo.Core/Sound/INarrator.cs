namespace OmaVideo.Core.Sound;

/// <summary>Speaks.</summary>
public interface INarrator
{
    /// <summary>Who speaks, with a version that changes when the sound does.</summary>
    string Maker { get; }

    /// <summary>
    /// Writes the spoken text as mono <see cref="Pcm"/> to <paramref name="file"/>: trimmed, level, and no longer
    /// than the order's seconds.
    /// </summary>
    Task Speak(NarrationOrder order, string file, CancellationToken ct);
}
