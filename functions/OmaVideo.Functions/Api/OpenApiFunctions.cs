using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;
using OmaVideo.Http;

namespace OmaVideo.Functions.Api;

/// <summary>The API's document as a function.</summary>
public sealed class OpenApiFunctions
{
    private const AuthorizationLevel Open = AuthorizationLevel.Anonymous;

    [Function(RouteNames.OpenApi)]
    public Task<IResult> Document([HttpTrigger(Open, "get", Route = RoutePatterns.OpenApi)] HttpRequest request) => Routes.Named(RouteNames.OpenApi).Handle(request.HttpContext);
}
