using OmaVideo.Core.Briefs;
using OmaVideo.Core.Workflow;

namespace OmaVideo.Core.Scripts;

/// <summary>What every script has to keep to, whoever wrote it; a model's answer is input like a person's.</summary>
public static class ScriptRules
{
    /// <exception cref="StepException">Invalid, naming what is wrong.</exception>
    public static void Check(Script script, Brief brief)
    {
        if (script.Scenes.Count == 0)
            throw Wrong("it has no scenes");
        if (Math.Abs(script.Scenes.Sum(s => s.Seconds) - brief.Duration) > 0.001)
            throw Wrong($"its scenes last {script.Scenes.Sum(s => s.Seconds):0.###} s, not {brief.Duration}");

        if (TextRule.Check("/sheet", script.Sheet, 1, Script.LongestSheet) is { } sheet)
            throw Wrong($"its character sheet: {sheet}");

        foreach (var (scene, i) in script.Scenes.Select((scene, i) => (scene, i)))
        {
            if (scene.Number != i + 1)
                throw Wrong($"scene {i + 1} has the number {scene.Number}");
            if (Pace.Words(scene.Narration) > Pace.MostWords(scene.Seconds))
                throw Wrong($"scene {scene.Number} has more words than {scene.Seconds:0.#} s hold");
            if (TextRule.Check("/visual_prompt", scene.VisualPrompt, 3, 1000) is { } fault)
                throw Wrong($"scene {scene.Number}: {fault}");
        }
    }

    private static StepException Wrong(string what) => new(StepFailure.Invalid, $"The script cannot be used: {what}.");
}
