using OmaVideo.Core.Cameo;
using OmaVideo.Core.Rendering;
using OmaVideo.Core.Scenes;
using OmaVideo.Core.Storyboards;

namespace OmaVideo.Core.Briefs;

/// <summary>A brief and how it is to be carried out. Equal orders give equal videos.</summary>
/// <param name="Seed">Chooses among equally good ways; same seed, same video.</param>
/// <param name="Review">Whether a person approves the storyboard before anything is narrated and rendered.</param>
public sealed record VideoOrder(Brief Brief, long Seed = 1, bool Review = false)
{
    public Finish Finish { get; init; } = Finish.Usual;

    /// <summary>What moves in the scenes for which nothing was brought.</summary>
    public SceneMotion Motion { get; init; }

    /// <summary>The storyboard to go on from: a fork's, or that of a job's earlier take. With it nothing is written or drawn.</summary>
    public Storyboard? Board { get; init; }

    /// <summary>What was brought for it; null when all of it is to be made.</summary>
    public GivenMaterial? Given { get; init; }

    /// <summary>The guest who is seen in it.</summary>
    public Visit? Visit { get; init; }

    /// <summary>Whose colours and type it has; null for its style's own.</summary>
    public Brand? Brand { get; init; }

    public Look Look => new(Brief.Style, Brief.Tone, Brief.AspectRatio, Seed) { Brand = Brand };
}
