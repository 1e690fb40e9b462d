using System.Globalization;
using Microsoft.AspNetCore.Http;

namespace OmaVideo.Http;

/// <summary>How somebody would like to be answered (RFC 7240).</summary>
internal static class Preferences
{
    /// <summary>The longest anybody is kept waiting, in seconds.</summary>
    public const int LongestWait = 60;

    /// <summary>How long the answer may be held until the job rests: <c>Prefer: wait=n</c>. What is applied is said in the answer.</summary>
    public static TimeSpan? Wait(HttpContext context)
    {
        var wanted = context.Request.Headers["Prefer"]
            .SelectMany(line => (line ?? "").Split([',', ';'], StringSplitOptions.TrimEntries))
            .FirstOrDefault(preference => preference.StartsWith("wait=", StringComparison.OrdinalIgnoreCase));
        if (!int.TryParse(wanted?["wait=".Length..], NumberStyles.None, CultureInfo.InvariantCulture, out var seconds) || seconds == 0)
            return null;

        var applied = Math.Min(seconds, LongestWait);
        context.Response.Headers["Preference-Applied"] = $"wait={applied}";
        return TimeSpan.FromSeconds(applied);
    }
}
