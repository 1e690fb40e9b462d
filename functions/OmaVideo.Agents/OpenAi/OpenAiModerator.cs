using OmaVideo.Core.Briefs;
using OmaVideo.Core.Casting;
using OmaVideo.Core.Workflow;
using OpenAI.Moderations;

namespace OmaVideo.Agents.OpenAi;

/// <summary>Has a moderation model read. It costs nothing.</summary>
public sealed class OpenAiModerator(Model model, OpenAiWire wire) : IModerator
{
    public async Task Check(string text, CancellationToken ct)
    {
        var found = await wire.Ask(model.Name, client => new ModerationClient(model.Name, wire.Access, client).ClassifyTextAsync(text, ct), ct);
        if (found.Flagged)
            throw new StepException(StepFailure.Refused, $"This is not made here. The moderation found {string.Join(", ", Reasons(found))} in what was written; say it in another way.");
    }

    private static IEnumerable<string> Reasons(ModerationResult found)
    {
        (ModerationCategory Category, string Name)[] all =
        [
            (found.Sexual, "sexual content"), (found.SexualMinors, "sexual content with minors"), (found.Hate, "hate"), (found.HateThreatening, "hate with threats"),
            (found.Harassment, "harassment"), (found.HarassmentThreatening, "harassment with threats"), (found.SelfHarm, "self-harm"),
            (found.SelfHarmIntent, "an intent of self-harm"), (found.SelfHarmInstructions, "instructions for self-harm"), (found.Violence, "violence"),
            (found.ViolenceGraphic, "graphic violence"), (found.Illicit, "help with crime"), (found.IllicitViolent, "help with violent crime"),
        ];
        return all.Where(one => one.Category.Flagged).Select(one => one.Name).DefaultIfEmpty("something it does not name");
    }
}
