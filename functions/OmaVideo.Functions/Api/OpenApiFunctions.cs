using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;
using OmaVideo.Http;
using static OmaVideo.Functions.Api.Call;

namespace OmaVideo.Functions.Api;

/// <summary>The API's document and its pages as functions.</summary>
public static class OpenApiFunctions
{
    private const AuthorizationLevel Open = AuthorizationLevel.Anonymous;

    [Function(RouteNames.OpenApi)]
    public static Task<IResult> Document([HttpTrigger(Open, "get", "head", Route = RoutePatterns.OpenApi)] HttpRequest request) => Answer(RouteNames.OpenApi, request);

    [Function(RouteNames.Docs)]
    public static Task<IResult> Docs([HttpTrigger(Open, "get", "head", Route = RoutePatterns.Docs)] HttpRequest request) => Answer(RouteNames.Docs, request);

    [Function(RouteNames.Redoc)]
    public static Task<IResult> Redoc([HttpTrigger(Open, "get", "head", Route = RoutePatterns.Redoc)] HttpRequest request) => Answer(RouteNames.Redoc, request);

    [Function(RouteNames.DocsPart)]
    public static Task<IResult> Part([HttpTrigger(Open, "get", "head", Route = RoutePatterns.DocsPart)] HttpRequest request) => Answer(RouteNames.DocsPart, request);
}
