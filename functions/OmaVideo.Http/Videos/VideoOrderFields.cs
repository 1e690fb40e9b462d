using OmaVideo.Core.Briefs;
using OmaVideo.Http.Orders;

namespace OmaVideo.Http.Videos;

/// <summary>How one-shot videos are ordered and listed.</summary>
internal static class VideoOrderFields
{
    public static (PlacedOrder Placed, bool Waits) Order(IFields fields) =>
        (OrderFields.Briefing(fields), !fields.Flag("async_mode", otherwise: true));
}
