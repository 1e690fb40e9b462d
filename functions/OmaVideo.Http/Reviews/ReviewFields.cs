using OmaVideo.Core.Briefs;
using OmaVideo.Core.Storyboards;
using OmaVideo.Http.Jobs;

namespace OmaVideo.Http.Reviews;

/// <summary>How each review is written in JSON.</summary>
internal static class ReviewFields
{
    private const int MostScenes = 1000;

    public static StoryboardReview Approve(IFields fields) => new(ReviewVerdict.Approve, Revision(fields), MaxCostUsd: JobFields.MaxCost(fields));

    public static StoryboardReview Reject(IFields fields) => new(ReviewVerdict.Reject, Revision(fields), Reason: fields.Text("reason", 1, 500));

    public static StoryboardReview Refine(IFields fields) => new(
        ReviewVerdict.Refine,
        Revision(fields),
        fields.Whole("scene", 1, MostScenes, required: true),
        fields.Text("instruction", 3, 500),
        fields.Text("narration", 1, 1000),
        fields.Text("visual_prompt", 3, 500));

    public static StoryboardReview Reorder(IFields fields) =>
        new(ReviewVerdict.Reorder, Revision(fields), Order: fields.Wholes("order", MostScenes, required: true));

    public static StoryboardReview Restore(IFields fields) =>
        new(ReviewVerdict.Restore, Revision(fields), To: fields.Whole("to", 1, int.MaxValue, required: true));

    private static int Revision(IFields fields) => fields.Whole("revision", 1, int.MaxValue, required: true) ?? 0;
}
