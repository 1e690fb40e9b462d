using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace OmaVideo.Http.Policies;

/// <summary>Routes behind the policies, for a host that finds the route by itself and calls a function for it.</summary>
public sealed class PolicedRoutes
{
    private readonly Dictionary<string, Endpoint> endpoints = Routes.All.ToDictionary(route => route.Name, route => new Endpoint(null, new(route), route.Name));
    private readonly RequestDelegate policed;

    /// <param name="services">The host's.</param>
    public PolicedRoutes(IServiceProvider services)
    {
        var app = new ApplicationBuilder(services);
        app.UsePolicies(keyless: false);
        app.Run(context => Route.Of(context)!.Answer(context));
        policed = app.Build();
    }

    /// <summary>What the route of this name answers, once it is executed.</summary>
    public static Task<IResult> Answer(string route, HttpContext context) =>
        Task.FromResult<IResult>(new Policed(context.RequestServices.GetRequiredService<PolicedRoutes>(), route));

    private sealed class Policed(PolicedRoutes routes, string route) : IResult
    {
        public Task ExecuteAsync(HttpContext httpContext)
        {
            httpContext.SetEndpoint(routes.endpoints[route]);
            return routes.policed(httpContext);
        }
    }
}
