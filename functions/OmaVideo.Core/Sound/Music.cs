using OmaVideo.Core.Artifacts;
using OmaVideo.Core.Briefs;

namespace OmaVideo.Core.Sound;

/// <summary>An order for the music under a video.</summary>
/// <param name="Seconds">Its exact length, ending included.</param>
/// <param name="Scenes">Seconds at which scenes begin, for accents.</param>
/// <param name="Given">Sound somebody brought; then nothing is composed.</param>
public sealed record MusicOrder(Style Style, Tone Tone, double Seconds, IReadOnlyList<double> Scenes, long Seed, Artifact? Given = null);

/// <summary>Stereo <see cref="Pcm"/> of the ordered length.</summary>
public sealed record Music(Artifact Audio, string Maker);
