using OmaVideo.Core.Briefs;
using OmaVideo.Core.Storyboards;

namespace OmaVideo.Core.Scripts;

/// <summary>Writes scripts, and mends a scene as somebody asks.</summary>
public interface IScriptWriter
{
    /// <summary>Who writes, with a version that changes when the scripts do.</summary>
    string Maker { get; }

    Task<Script> Write(ScriptOrder order, CancellationToken ct);

    /// <summary>The scene as the instruction wants it, with the same number, role and seconds.</summary>
    Task<StoryboardScene> Revise(SceneRevision revision, CancellationToken ct);
}

/// <param name="Seed">Chooses among equally good scripts.</param>
/// <param name="Scenes">The script, where it was given; then nobody writes.</param>
public sealed record ScriptOrder(Brief Brief, long Seed, IReadOnlyList<GivenScene>? Scenes = null);

/// <param name="Instruction">What is to change, in a person's words; already within its limits.</param>
public sealed record SceneRevision(Brief Brief, StoryboardScene Scene, string Instruction, long Seed)
{
    /// <summary>As in <see cref="Script.Sheet"/>.</summary>
    public string? Sheet { get; init; }
}
