using System.Reflection;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using OmaVideo.Core.Jobs;
using OmaVideo.Functions.Api;
using OmaVideo.Functions.Flow;
using OmaVideo.Functions.Tests.Flow;
using OmaVideo.Http;

namespace OmaVideo.Functions.Tests.Api;

public class JobFunctionsTests
{
    [Fact]
    public void Every_function_with_a_path_is_a_route_of_the_API()
    {
        var functions = typeof(JobFunctions).GetMethods()
            .Select(method => (Name: method.GetCustomAttribute<FunctionAttribute>()?.Name, Trigger: method.GetParameters().Select(p => p.GetCustomAttribute<HttpTriggerAttribute>()).FirstOrDefault()))
            .Where(function => function.Trigger is not null)
            .Select(function => (function.Name!, string.Join(',', function.Trigger!.Methods!).ToUpperInvariant(), function.Trigger.Route!))
            .ToList();

        Assert.NotEmpty(functions);
        Assert.Empty(functions.Except(Routes.All.Select(route => (route.Name, string.Join(',', route.Methods), route.Pattern))));
    }

    [Fact]
    public async Task A_video_is_ordered_approved_and_looked_at_through_its_functions()
    {
        await using var house = await House.Open();
        await using var services = StandIns.AddTo(new ServiceCollection())
            .AddLogging()
            .AddMetrics()
            .AddStudio(new ConfigurationBuilder().AddInMemoryCollection([new("Access:Principal", "true")]).Build())
            .AddSingleton<IJobStore>(house.Jobs)
            .BuildServiceProvider();
        var taken = await Answer(request => JobFunctions.Generate(request, house.Client), services, null, """{"prompt":"A lamp that follows the sun.","duration_seconds":15}""");
        var id = (string)taken["id"]!;
        await house.Jobs.Until(id, e => e.News is StoryboardPresented);
        await Answer(request => JobFunctions.Approve(request, house.Client), services, id, """{"revision":1}""");
        await house.Jobs.Until(id, e => e.News is VideoCompleted);
        var shown = await Answer(JobFunctions.GetJob, services, id);

        Assert.Equal("completed", (string)shown["status"]!);
        Assert.Equal(100, (int)shown["progress"]!["percent"]!);
    }

    private static async Task<JsonNode> Answer(Func<HttpRequest, Task<IResult>> function, ServiceProvider services, string? id, string body = "")
    {
        var context = new DefaultHttpContext { RequestServices = services };
        context.Request.Method = body.Length > 0 ? HttpMethods.Post : HttpMethods.Get;
        context.Request.ContentType = "application/json";
        context.Request.Headers["X-MS-CLIENT-PRINCIPAL"] = Convert.ToBase64String("""
            {"claims":[{"typ":"http://schemas.microsoft.com/identity/claims/objectidentifier","val":"contoso"},{"typ":"roles","val":"write"}]}
            """u8);
        context.Request.Body = new MemoryStream(System.Text.Encoding.UTF8.GetBytes(body));
        context.Request.RouteValues["id"] = id;
        context.Response.Body = new MemoryStream();

        // The platform carries an answer out when the function has returned, in a context of its own.
        var answered = await Task.Run(() => function(context.Request));
        await answered.ExecuteAsync(context);

        context.Response.Body.Position = 0;
        var answer = (await JsonNode.ParseAsync(context.Response.Body))!;
        Assert.True(context.Response.StatusCode is 200 or 202, answer.ToString());
        return answer;
    }
}
