using System.Runtime.CompilerServices;
using System.Text.Json;
using Microsoft.AspNetCore.Http;
using OmaVideo.Core.Jobs;
using OmaVideo.Core.Workflow;

namespace OmaVideo.Http.Jobs;

/// <summary>A job as an answer. A job never changes, so its JSON is written once for as long as somebody holds it.</summary>
internal sealed class JobPage(Job job, int status) : IResult
{
    private static readonly ConditionalWeakTable<Job, byte[]> Written = [];

    public static byte[] JsonOf(Job job) => Written.GetValue(job, written => JsonSerializer.SerializeToUtf8Bytes(JobAnswer.Of(written), Wire.Json));

    public Task ExecuteAsync(HttpContext httpContext)
    {
        var (response, json) = (httpContext.Response, JsonOf(job));
        response.StatusCode = status;
        response.ContentType = "application/json; charset=utf-8";
        response.ContentLength = json.Length;
        return response.Body.WriteAsync(json, httpContext.RequestAborted).AsTask();
    }
}
