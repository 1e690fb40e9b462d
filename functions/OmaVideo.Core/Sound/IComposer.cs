namespace OmaVideo.Core.Sound;

/// <summary>Composes and plays.</summary>
public interface IComposer
{
    /// <summary>Who composes, with a version that changes when the sound does.</summary>
    string Maker { get; }

    /// <summary>Writes stereo <see cref="Pcm"/> of exactly the ordered length to <paramref name="file"/>.</summary>
    Task Compose(MusicOrder order, string file, CancellationToken ct);
}
