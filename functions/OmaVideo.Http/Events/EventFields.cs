using System.Globalization;
using Microsoft.AspNetCore.Http;
using OmaVideo.Core.Briefs;

namespace OmaVideo.Http.Events;

/// <summary>From where somebody wants to be told.</summary>
internal static class EventFields
{
    /// <summary>The number of the last event that is known; null for what <c>Last-Event-ID</c> says.</summary>
    public static int? After(IFields fields) => fields.Whole("after", 0, int.MaxValue);

    /// <summary>What a browser sends when it comes back; anything else is as good as nothing.</summary>
    public static int LastSeen(HttpContext context) =>
        int.TryParse(context.Request.Headers["Last-Event-ID"].ToString(), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0;
}
