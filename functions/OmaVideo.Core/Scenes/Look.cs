using OmaVideo.Core.Briefs;

namespace OmaVideo.Core.Scenes;

/// <summary>What all pictures, cards and captions of one video have in common.</summary>
public sealed record Look(Style Style, Tone Tone, AspectRatio AspectRatio, long Seed)
{
    /// <summary>Whose colours and type they have; null for the style's own.</summary>
    public Brand? Brand { get; init; }
}
