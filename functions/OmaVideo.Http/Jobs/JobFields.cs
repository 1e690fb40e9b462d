using OmaVideo.Core.Briefs;
using OmaVideo.Core.Jobs;
using OmaVideo.Core.Rendering;
using OmaVideo.Core.Workflow;
using OmaVideo.Http.Orders;

namespace OmaVideo.Http.Jobs;

/// <summary>How wishes about jobs are written.</summary>
internal static class JobFields
{
    private const int MostUsd = 1_000_000;

    public static (int Limit, Listing Listing) Listed(IFields fields)
    {
        var page = Page.Of(fields);
        return (page.Limit, new Listing(page.After, page.OldestFirst, fields.Choice<JobStatus>("status")));
    }

    public static None Nothing(IFields fields) => None.Value;

    public static CancelRequest Cancel(IFields fields) => new(fields.Text("reason", 1, 500));

    public static RenderWish Render(IFields fields) => new(
        fields.Whole("revision", 1, int.MaxValue),
        MaxCost(fields),
        fields.Choice<Preset>("quality"),
        fields.Choice<CaptionStyle>("captions"));

    public static ForkWish Fork(IFields fields) => new(!fields.Flag("auto_approve", otherwise: false), OrderFields.Terms(fields));

    public static decimal? MaxCost(IFields fields) => fields.Amount("max_cost_usd", 0, MostUsd);
}
