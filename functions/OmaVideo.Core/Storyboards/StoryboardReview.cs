namespace OmaVideo.Core.Storyboards;

/// <summary>What a person said of a storyboard.</summary>
/// <param name="Revision">The revision they saw.</param>
/// <param name="Scene">The scene to refine, from 1.</param>
/// <param name="Instruction">What is to change about it, 3 to 500 characters; or one or both of the following.</param>
/// <param name="Narration">Its new words.</param>
/// <param name="VisualPrompt">What is to be seen instead, 3 to 500 characters.</param>
/// <param name="Order">The numbers of the scenes, each once, in the order they are to come.</param>
/// <param name="To">The revision whose scenes come back.</param>
/// <param name="Earlier">The storyboard of that revision; the front desk fetches it.</param>
/// <param name="Reason">Why it is rejected.</param>
/// <param name="MaxCostUsd">The most the video may cost for the approval to hold, US dollars.</param>
public sealed record StoryboardReview(
    ReviewVerdict Verdict,
    int Revision,
    int? Scene = null,
    string? Instruction = null,
    string? Narration = null,
    string? VisualPrompt = null,
    IReadOnlyList<int>? Order = null,
    int? To = null,
    Storyboard? Earlier = null,
    string? Reason = null,
    decimal? MaxCostUsd = null);

public enum ReviewVerdict
{
    Approve,
    Reject,
    Refine,
    Reorder,
    Restore,
}
