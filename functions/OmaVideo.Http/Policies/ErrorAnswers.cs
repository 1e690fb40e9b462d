using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using OmaVideo.Core.Workflow;
using OmaVideo.Http.Problems;

namespace OmaVideo.Http.Policies;

/// <summary>Whatever goes wrong is answered in the one shape of errors, with nothing of how we are made.</summary>
internal static class ErrorAnswers
{
    public static IApplicationBuilder UseErrorAnswers(this IApplicationBuilder app) => app
        .UseExceptionHandler(new ExceptionHandlerOptions
        {
            StatusCodeSelector = StatusOf,
            AllowStatusCode404Response = true,
            SuppressDiagnosticsCallback = failed => failed.Exception is BadHttpRequestException,
            ExceptionHandler = context => Problem.Of(context, context.Response.StatusCode).ExecuteAsync(context),
        })
        .UseStatusCodePages(bare => Problem.Of(bare.HttpContext, bare.HttpContext.Response.StatusCode).ExecuteAsync(bare.HttpContext));

    private static int StatusOf(Exception e) => e switch
    {
        BadHttpRequestException bad => bad.StatusCode,
        _ when Failures.IsNoRoom(e) => StatusCodes.Status503ServiceUnavailable,
        _ => StatusCodes.Status500InternalServerError,
    };
}
