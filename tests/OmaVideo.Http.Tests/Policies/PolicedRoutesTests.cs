using Microsoft.AspNetCore.Http;
using OmaVideo.Http.Policies;

namespace OmaVideo.Http.Tests.Policies;

/// <summary>As a host asks that finds the route by itself.</summary>
public sealed class PolicedRoutesTests(Api api) : IClassFixture<Api>
{
    [Theory]
    [InlineData(RouteNames.Ping, 200)]
    [InlineData(RouteNames.ListJobs, 401)]
    public async Task A_route_answers_behind_the_policies_and_knows_nobody_without_a_key(string route, int status)
    {
        var context = new DefaultHttpContext { RequestServices = api.Services, Connection = { RemoteIpAddress = System.Net.IPAddress.Loopback } };
        context.Request.Host = new("localhost");
        await (await PolicedRoutes.Answer(route, context)).ExecuteAsync(context);

        Assert.Equal(status, context.Response.StatusCode);
    }
}
