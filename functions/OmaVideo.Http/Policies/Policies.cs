using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace OmaVideo.Http.Policies;

/// <summary>What applies to every call, on every host.</summary>
public static class Policies
{
    /// <exception cref="ArgumentException">A setting is wrong; names it and what it wants.</exception>
    public static IServiceCollection AddPolicies(this IServiceCollection services, IConfiguration configuration) => services
        .AddSingleton(LimitOptions.From(configuration));
}
