using OmaVideo.Core.Briefs;
using OmaVideo.Core.Workflow;

namespace OmaVideo.Core.Scripts;

/// <summary>What every script has to keep to, whoever wrote it; a model's answer is input like a person's.</summary>
public static class ScriptRules
{
    private const int LongestLine = 200;
    private const int LongestText = 1000;

    /// <exception cref="StepException">Invalid, naming what is wrong.</exception>
    public static void Check(Script script, Brief brief)
    {
        if (script.Scenes.Count == 0)
            throw Wrong("it has no scenes");
        if (Math.Abs(script.Scenes.Sum(s => s.Seconds) - brief.Duration) > 0.001)
            throw Wrong($"its scenes last {script.Scenes.Sum(s => s.Seconds):0.###} s, not {brief.Duration}");

        Hold("its title", TextRule.Check("/title", script.Title, 1, LongestLine));
        Hold("its call to action", TextRule.Check("/call_to_action", script.CallToAction, 0, LongestLine));
        Hold("its character sheet", TextRule.Check("/sheet", script.Sheet, 1, Script.LongestSheet));
        foreach (var (scene, i) in script.Scenes.Select((scene, i) => (scene, i)))
        {
            if (scene.Number != i + 1)
                throw Wrong($"scene {i + 1} has the number {scene.Number}");
            if (Pace.Words(scene.Narration) > Pace.MostWords(scene.Seconds))
                throw Wrong($"scene {scene.Number} has more words than {scene.Seconds:0.#} s hold");
            CheckScene(scene.Number, scene.Narration, scene.VisualPrompt);
        }
    }

    /// <summary>What is said and shown in a scene, also when it is written anew.</summary>
    /// <exception cref="StepException">Invalid, naming what is wrong.</exception>
    public static void CheckScene(int number, string narration, string visualPrompt)
    {
        Hold($"scene {number}", TextRule.Check("/narration", narration, 0, LongestText));
        Hold($"scene {number}", TextRule.Check("/visual_prompt", visualPrompt, 3, LongestText));
    }

    private static void Hold(string what, Fault? fault)
    {
        if (fault is not null)
            throw Wrong($"{what}: {fault}");
    }

    private static StepException Wrong(string what) => new(StepFailure.Invalid, $"The script cannot be used: {what}.");
}
