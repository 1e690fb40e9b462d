using System.Text.Json;
using OmaVideo.Core.Artifacts;
using OmaVideo.Core.Briefs;
using OmaVideo.Core.Scenes;
using OmaVideo.Core.Scripts;
using OmaVideo.Core.Telemetry;
using OmaVideo.Core.Workflow;

namespace OmaVideo.Core.Storyboards;

/// <param name="Review">A refinement that <see cref="ReviewRules"/> takes.</param>
public sealed record Refinement(Brief Brief, Look Look, StoryboardScene Scene, StoryboardReview Review)
{
    /// <summary>What moves in the scene.</summary>
    public SceneMotion Motion { get; init; }

    /// <summary>As in <see cref="Script.Sheet"/>.</summary>
    public string? Sheet { get; init; }
}

/// <summary>One scene as its reviewer wants it: words first, then the picture, drawn anew unless only the words changed, or somebody brought it and nobody wants to see something else.</summary>
public sealed class RefineScene(IModerator moderator, IScriptWriter writer, DrawScene draw, IArtifactStore artifacts, ITextFiles files)
    : IWork<Refinement, StoryboardScene>
{
    public async Task<StoryboardScene> Do(Refinement input, CancellationToken ct)
    {
        var (scene, review) = (input.Scene, input.Review);
        await moderator.Check(string.Join('\n', new[] { review.Instruction, review.Narration, review.VisualPrompt }.OfType<string>()), ct);
        var refined = review.Instruction is { } instruction
            ? await Revise(new SceneRevision(input.Brief, scene, instruction, scene.NextSeed) { Sheet = input.Sheet }, ct)
            : scene;
        refined = refined with
        {
            Narration = review.Narration ?? refined.Narration,
            VisualPrompt = review.VisualPrompt ?? refined.VisualPrompt,
        };

        if (refined.VisualPrompt == scene.VisualPrompt && (refined.Narration != scene.Narration || scene.Still.Given is not null))
            return refined;

        refined = refined with { Seed = scene.NextSeed };
        return refined with { Still = await draw.Do(refined.Drawing(input.Look, input.Motion, input.Sheet), ct), Note = null };
    }

    /// <summary>A revision is kept like anything else that is made: a crash before the drawing does not ask, or pay, again.</summary>
    private async Task<StoryboardScene> Revise(SceneRevision revision, CancellationToken ct)
    {
        var kept = await artifacts.Make(
            ArtifactName.Of("revisions", "json", writer.Maker, revision),
            async scratch =>
            {
                var revised = await Provider.Of(writer.Maker).Call(() => writer.Revise(revision, ct));
                ScriptRules.CheckScene(revised.Number, revised.Narration, revised.VisualPrompt);
                await files.Write(scratch.Result, JsonSerializer.Serialize(revised, Wire.Json), ct);
            },
            ct);
        return JsonSerializer.Deserialize<StoryboardScene>(await files.Read(await artifacts.Open(kept, ct), ct), Wire.Json)!;
    }
}
