using OmaVideo.Core.Scripts;
using OmaVideo.Core.Storyboards;

namespace OmaVideo.Agents.Scripts.Revising;

/// <summary>A scene with all changes of an instruction made, in the order they were asked for.</summary>
internal static class SceneRevisions
{
    public static StoryboardScene Of(SceneRevision revision)
    {
        var scene = revision.Scene;
        var words = new NarrationChanges(revision.Brief, scene.Seconds, revision.Seed);
        return Instruction.Of(revision.Instruction).Aggregate(scene, (current, change) => current with
        {
            Narration = words.Of(current.Narration, change),
            VisualPrompt = PictureChanges.Of(current.VisualPrompt, change),
        });
    }
}
