using System.Reflection;
using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask;

namespace OmaVideo.Functions.Tests.Flow;

/// <summary>An activity function as the orchestration's worker calls it, without the Functions host between.</summary>
internal sealed class FunctionActivity(object holder, MethodInfo method) : ITaskActivity
{
    public string Name => method.GetCustomAttribute<FunctionAttribute>()!.Name;

    public Type InputType => method.GetParameters()[0].ParameterType;

    public Type OutputType => method.ReturnType.GenericTypeArguments[0];

    /// <summary>The activity functions of this object.</summary>
    public static IEnumerable<FunctionActivity> Of(object holder) => holder.GetType().GetMethods()
        .Where(method => method.GetCustomAttribute<FunctionAttribute>() is not null)
        .Select(method => new FunctionActivity(holder, method));

    public async Task<object?> RunAsync(TaskActivityContext context, object? input)
    {
        var running = (Task)method.Invoke(holder, [.. method.GetParameters().Skip(1).Select(p => p.ParameterType == typeof(string) ? (object)context.InstanceId : CancellationToken.None).Prepend(input)])!;
        await running;
        return running.GetType().GetProperty(nameof(Task<int>.Result))!.GetValue(running);
    }
}
