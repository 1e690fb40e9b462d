using Microsoft.AspNetCore.Http;

namespace OmaVideo.Http.Policies;

/// <summary>Every request has an identity, which its answer repeats: its sender's, if it is fit for headers and logs, or the server's.</summary>
internal static class RequestIdentity
{
    public const string Header = "X-Request-Id";
    private const int Longest = 64;

    public static Task Give(HttpContext context, RequestDelegate next)
    {
        var told = context.Request.Headers[Header].ToString();
        context.TraceIdentifier = IsFit(told) ? told : context.TraceIdentifier.Replace(':', '-');
        context.Response.OnStarting(static state =>
        {
            var context = (HttpContext)state;
            context.Response.Headers[Header] = context.TraceIdentifier;
            return Task.CompletedTask;
        }, context);
        return next(context);
    }

    private static bool IsFit(string told) => told.Length is > 0 and <= Longest && told.All(c => char.IsAsciiLetterOrDigit(c) || c == '-');
}
