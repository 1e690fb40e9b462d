using OmaVideo.Core.Briefs;

namespace OmaVideo.Core.Scenes;

/// <summary>What all pictures, cards and captions of one video have in common.</summary>
public sealed record Look(Style Style, Tone Tone, AspectRatio AspectRatio, long Seed);
