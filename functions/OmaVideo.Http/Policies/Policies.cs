using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace OmaVideo.Http.Policies;

/// <summary>What applies to every call, on every host, in the order in which a call meets it.</summary>
public static class Policies
{
    private static readonly string[] ForPages = ["X-Request-Id", "X-Response-Time-Ms", "RateLimit", "RateLimit-Policy", "Retry-After", "Location", "ETag"];

    /// <exception cref="ArgumentException">A setting is wrong; names it and what it wants.</exception>
    public static IServiceCollection AddPolicies(this IServiceCollection services, IConfiguration configuration)
    {
        var origins = OriginOptions.From(configuration);
        return services
            .AddSingleton(AccessOptions.From(configuration))
            .AddSingleton(LimitOptions.From(configuration))
            .AddSingleton(origins)
            .AddSingleton<RateWindows>()
            .AddSingleton<PolicedRoutes>()
            .AddCors(cors => cors.AddDefaultPolicy(policy => policy
                .WithOrigins(origins.Origins).WithMethods("GET", "POST", "DELETE").AllowAnyHeader().WithExposedHeaders(ForPages).SetPreflightMaxAge(TimeSpan.FromMinutes(10))));
    }

    /// <param name="keyless">Whether whoever sits at this machine needs no key while there is none.</param>
    public static IApplicationBuilder UsePolicies(this IApplicationBuilder app, bool keyless) => app
        .Use(RequestIdentity.Give)
        .UseMiddleware<ResponseTime>()
        .Use(RequestSpan.Name)
        .UseMiddleware<RequestLog>()
        .UseMiddleware<RateHeaders>()
        .Use(SecurityHeaders.Add)
        .UseErrorAnswers()
        .UseWhen(_ => keyless, home => home.Use(HomeNames.Require))
        .UseCors()
        .UseMiddleware<Admission>(keyless)
        .UseMiddleware<SameOrigin>()
        .Use(BodyCap.Apply)
        .UseMiddleware<Idempotency>()
        .UseMiddleware<RateLimit>();
}
