using System.Text.Json;
using Microsoft.AspNetCore.Http;
using OmaVideo.Core.Jobs;

namespace OmaVideo.Http.Jobs;

/// <summary>A <see cref="JobListAnswer"/>, put together from jobs that are mostly written already.</summary>
internal sealed class JobListPage(IReadOnlyList<Job> jobs, bool hasMore) : IResult
{
    public async Task ExecuteAsync(HttpContext httpContext)
    {
        var response = httpContext.Response;
        response.ContentType = "application/json; charset=utf-8";
        await using var json = new Utf8JsonWriter(response.BodyWriter);
        json.WriteStartObject();
        json.WriteString("object", "list");
        json.WriteStartArray("data");
        foreach (var job in jobs)
            json.WriteRawValue(JobPage.JsonOf(job), skipInputValidation: true);
        json.WriteEndArray();
        if (jobs.Count > 0)
        {
            json.WriteString("first_id", jobs[0].Id);
            json.WriteString("last_id", jobs[^1].Id);
        }

        json.WriteBoolean("has_more", hasMore);
        json.WriteEndObject();
        await json.FlushAsync(httpContext.RequestAborted);
    }
}
