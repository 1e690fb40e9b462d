using Microsoft.AspNetCore.Http;
using OmaVideo.Core.Workflow;

namespace OmaVideo.Http.Cameo;

/// <summary>An answer that shows a guest's video.</summary>
internal sealed class CameoReply(CameoAnswer answer, int status) : IResult
{
    public Task ExecuteAsync(HttpContext httpContext) => Results.Json(answer, Wire.Json, statusCode: status).ExecuteAsync(httpContext);
}
