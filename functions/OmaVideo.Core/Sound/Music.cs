using OmaVideo.Core.Artifacts;
using OmaVideo.Core.Briefs;

namespace OmaVideo.Core.Sound;

/// <summary>An order for the music under a video.</summary>
/// <param name="Seconds">Its exact length, ending included.</param>
/// <param name="Scenes">Seconds at which scenes begin, for accents.</param>
public sealed record MusicOrder(Style Style, Tone Tone, double Seconds, IReadOnlyList<double> Scenes, long Seed);

/// <summary>Stereo <see cref="Pcm"/> of the ordered length.</summary>
public sealed record Music(Artifact Audio, string Maker);
