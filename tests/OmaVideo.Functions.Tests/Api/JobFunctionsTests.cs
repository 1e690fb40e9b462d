using System.Reflection;
using Microsoft.Azure.Functions.Worker;
using OmaVideo.Functions.Api;
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
        Assert.Empty(functions.Except(Routes.All.Select(route => (route.Name, route.Method, route.Pattern))));
    }
}
