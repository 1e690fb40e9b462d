using Microsoft.AspNetCore.Http;
using Microsoft.DurableTask.Client;
using OmaVideo.Functions.Flow;
using OmaVideo.Http.Policies;

namespace OmaVideo.Functions.Api;

/// <summary>What every function with a path does: its route answers, behind the policies.</summary>
internal static class Call
{
    /// <param name="client">For routes that start or tell workflows.</param>
    public static async Task<IResult> Answer(string route, HttpRequest request, DurableTaskClient? client = null)
    {
        var answer = await PolicedRoutes.Answer(route, request.HttpContext);
        return client is null ? answer : new Bound(answer, client);
    }

    /// <summary>The platform has an answer carried out when the function has returned, so the client goes with it.</summary>
    private sealed class Bound(IResult answer, DurableTaskClient client) : IResult
    {
        public Task ExecuteAsync(HttpContext httpContext)
        {
            httpContext.RequestServices.GetRequiredService<DurableEngine>().Use(client);
            return answer.ExecuteAsync(httpContext);
        }
    }
}
