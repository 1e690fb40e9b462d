using System.Net;
using Microsoft.AspNetCore.Http;
using OmaVideo.Http.Problems;

namespace OmaVideo.Http.Policies;

/// <summary>Finds out who asks, and whether they may.</summary>
/// <param name="keyless">Whether whoever sits at this machine needs no key while there is none.</param>
internal sealed class Admission(RequestDelegate next, IKeyStore keys, Pepper pepper, AccessOptions options, TimeProvider clock, bool keyless)
{
    private const string KeyHeader = "X-Api-Key";

    /// <summary>A key comes this way too, from programs that cannot send a header of ours, as those that collect figures.</summary>
    private const string BearerKey = "Bearer omv_";

    /// <summary>A key nobody has is compared like any other.</summary>
    private static readonly ApiKey Nobodys = new("", "", "", Scope.Read, [new KeySecret(new byte[32], default)], default, ExpiresAt: default(DateTimeOffset));

    public async Task InvokeAsync(HttpContext context)
    {
        var caller = await WhoAsks(context);
        if (caller is not null)
            context.Features.Set(caller);

        if (Route.Of(context)?.About.Scope is not { } least || caller?.Scope >= least)
        {
            await next(context);
        }
        else if (caller is null)
        {
            context.Response.Headers.WWWAuthenticate = "ApiKey";
            await Problem.Of(context, StatusCodes.Status401Unauthorized, "A key that is live is needed: X-Api-Key: omv_<id>_<secret>.").ExecuteAsync(context);
        }
        else
        {
            await Problem.Of(context, StatusCodes.Status403Forbidden, $"This needs the scope {Written(least)}; the key has {Written(caller.Scope)}.").ExecuteAsync(context);
        }
    }

    private async ValueTask<Caller?> WhoAsks(HttpContext context)
    {
        if (context.Request.Headers.TryGetValue(KeyHeader, out var shown))
            return await Holder(shown.ToString(), context.RequestAborted);
        if (context.Request.Headers.Authorization.ToString() is var bearer && bearer.StartsWith(BearerKey, StringComparison.OrdinalIgnoreCase))
            return await Holder(bearer["Bearer ".Length..], context.RequestAborted);
        if (options.Principal && context.Request.Headers.TryGetValue(PlatformPrincipal.Header, out var principal))
            return PlatformPrincipal.Read(principal.ToString(), options.TenantClaim);
        return keyless && IsAtThisMachine(context) && !await keys.Any(context.RequestAborted) ? Caller.Local : null;
    }

    private async ValueTask<Caller?> Holder(string shown, CancellationToken ct)
    {
        if (KeyText.Parse(shown) is not { } text)
            return null;
        var key = await keys.Find(text.Id, ct) ?? Nobodys;
        return key.Opens(pepper.Seal(text), clock.GetUtcNow()) ? new Caller(key.Tenant, key.Id, key.Scope) : null;
    }

    private static bool IsAtThisMachine(HttpContext context) => context.Connection.RemoteIpAddress is { } address && IPAddress.IsLoopback(address);

    private static string Written(Scope scope) => scope.ToString().ToLowerInvariant();
}
