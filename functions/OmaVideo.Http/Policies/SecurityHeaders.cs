using Microsoft.AspNetCore.Http;

namespace OmaVideo.Http.Policies;

/// <summary>What browsers are to know of every answer. A page that needs more than nothing says so itself.</summary>
internal static class SecurityHeaders
{
    private static readonly (string Name, string Value)[] Always =
    [
        ("X-Content-Type-Options", "nosniff"),
        ("Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'"),
        ("Referrer-Policy", "no-referrer"),
        ("X-Frame-Options", "DENY"),
        ("Cross-Origin-Resource-Policy", "same-origin"),
    ];

    public static Task Add(HttpContext context, RequestDelegate next)
    {
        context.Response.OnStarting(static state =>
        {
            var context = (HttpContext)state;
            foreach (var (name, value) in Always)
                context.Response.Headers.TryAdd(name, value);
            if (context.Request.IsHttps)
                context.Response.Headers.TryAdd("Strict-Transport-Security", "max-age=31536000");
            return Task.CompletedTask;
        }, context);
        return next(context);
    }
}
